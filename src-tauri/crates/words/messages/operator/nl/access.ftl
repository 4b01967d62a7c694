# Which permissions the customer is asked for.

access-heading = Waar hebt u toegang toe nodig?
access-lead = De klant ziet dezelfde lijst op de pagina’s van Enode (Link UI) en stemt er daar mee in.
access-packs = Sjablonen
access-pack-readOnly = Alleen lezen
access-pack-readAndControl = Lezen en aansturen

access-always = altijd nodig
access-not-offered = niet beschikbaar bij deze fabrikant
access-new-permission = nog onbekend in deze versie van Hearthlink

access-example = Bijvoorbeeld: { $example }
access-permission-of = { $type }: { $permission }
access-chosen = { $chosen } van { $total }
access-not = Geen toegang tot
access-language = Taal voor de klant
access-language-browser = Zoals in de browser van de klant
access-colors = Weergave
access-colors-system = Zoals op het apparaat van de klant
access-colors-light = Licht
access-colors-dark = Donker
access-channel = Hoe de link bij de klant komt
access-channel-thisBrowser = Deze computer
access-channel-customersPhone = Telefoon van de klant
access-channel-message = Bericht
access-afterwards = Daarna
access-after-loopback = Terug naar Hearthlink, op deze computer
access-after-scheme = Rechtstreeks terug naar Hearthlink (hearthlink://)
access-after-page = Een webpagina
access-after-uri = Adres van de pagina
access-afterwards-at = De klant komt uit op { $uri }
access-no-phone-page = Op een telefoon gaat de laatste pagina niet open. De apparaten worden toch gevonden.
access-set-phone-page = Instellen bij de instellingen van de client
access-show-request = Aanvraag tonen
access-hide-request = Sluiten
access-request-title = De aanvraag
access-copy-command = Kopiëren als opdracht
access-copied = Gekopieerd. De opdracht leest de inloggegevens uit omgevingsvariabelen.
access-permissions = { $total ->
    [one] { $chosen } van { $total } toestemming
   *[other] { $chosen } van { $total } toestemmingen
}
access-next = Link maken
access-go-to-link = Naar de link
access-fresh = Nieuwe link maken
access-has-link = Dit account heeft al een link. Een nieuwe maakt die ongeldig.
access-link-differs = De link vraagt om wat eerder was gekozen. Een nieuwe vraagt om dit.
access-other-secret = Client opnieuw openen
access-creating = Link wordt gemaakt…

access-ghost-title = Nieuw huishouden aanmaken?
access-ghost-message = Er is nog geen huishouden met deze ID. De link zou het aanmaken.
access-ghost-similar = Bedoelde u
access-ghost-back = ID wijzigen
access-ghost-create = Huishouden aanmaken
