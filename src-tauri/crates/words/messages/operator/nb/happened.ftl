# What was witnessed on a visit, a sentence each: in the list beside its time, in the report and in the notices on the
# desktop. { $reason } is in somebody else’s words and ends as they do; { $type } is a device type with a capital letter:
# “Battery”; { $types } is a list as in the midst of a sentence: “battery and meter”.

happened-link-created = En lenke ble opprettet.
happened-link-created-host = En lenke til { $host } ble opprettet.
happened-link-may-exist = En lenke ble bestilt, men det kom ikke noe svar. Den finnes kanskje, og ingen har den.
happened-link-refused = Ingen lenke ble opprettet: { $reason }
happened-opened-here = Lenken ble åpnet i nettleseren på denne datamaskinen.
happened-shown-to-customer = Lenken ble vist som QR-kode for kundens telefon.
happened-opened-on-phone = Lenken ble åpnet på kundens telefon.
happened-message-mail = En melding med lenken ble åpnet i e-postprogrammet.
happened-message-text = En melding med lenken ble kopiert for å sendes.
happened-message-link = Lenken ble kopiert.
happened-told-opened = Kunden har åpnet lenken.
happened-told-done = Kunden sier det er gjort.
happened-told-error = Kunden fikk en feilmelding.
happened-returned = Kunden fullførte alt på Enodes sider og kom tilbake.
happened-left-early = Kunden forlot Enodes sider før slutten.
happened-left-early-because = Kunden forlot Enodes sider før slutten: { $reason }
happened-account-appeared = Kunden logget inn hos { $vendor }.
happened-account-needs-sign-in = { $vendor } krever ny innlogging.
happened-account-went = { $vendor } er ikke koblet til lenger.
happened-device-found = { $type } funnet: { $device }.
happened-device-came-back = { $type } er tilbake: { $device }.
happened-device-went = { $type } ble borte: { $device }.
happened-looked = Sjekket på nytt: ingenting nytt.
happened-looked-missing = Sjekket på nytt. Mangler fortsatt: { $types }.
happened-look-failed = En sjekk mislyktes: { $reason }
happened-session-over = Lenkens 24 timer er over.
happened-replaced = En ny lenke erstattet den forrige.
happened-unlinked = Koblet fra her: { $what }.
happened-finished = Besøket ble avsluttet.
happened-reopened = Besøket ble åpnet igjen.

happened-what-type = { $type } hos { $vendor }
happened-what-household = husstanden { $household }
