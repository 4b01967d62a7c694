# Finnish.

## The asset types, as in the midst of a sentence.

customer-type-inverter = invertteri
customer-type-battery = akku
customer-type-meter = sähkömittari
customer-type-vehicle = ajoneuvo
customer-type-charger = latausasema
customer-type-hvac = lämmitys ja jäähdytys

## A list that another type joins, as “inverter, battery”.

customer-and-another = { $before }, { $another }

## What a scope opens, as after the types and a colon.

customer-readings = mittaustiedot
customer-location = sijainti
customer-readings-and-location = mittaustiedot ja sijainti
customer-control-charging = latauksen ohjaus
customer-change-operation-mode = käyttötilan vaihto
customer-change-temperature = lämpötilan ja käyttötilan muuttaminen

## A line: which types, and what of them is opened; and what stays closed.

customer-opens = { $types }: { $what }
customer-no-access = Ei käyttöoikeutta: { $types }

## The customer view. What follows another phrase (once-line, valid-for) begins small.

customer-title = Skannaa puhelimella
customer-promise = Kirjaudut itse palveluntarjoajasi palveluun. Emme näe salasanaasi emmekä koskaan kysy sitä.
customer-promise-at = Kirjaudut itse palveluun { $vendor }. Emme näe salasanaasi emmekä koskaan kysy sitä.
customer-host-line = Sivun osoitteen alussa on { $host }
customer-once-line = toimii vain kerran
customer-waiting = Odotamme kirjautumistasi
customer-opened = Sivu on avattu. Jatka puhelimella.
customer-signed-in = Kirjautuminen onnistui. Etsimme laitteitasi.
customer-found = Yhdistetty
customer-found-devices = Löydetyt laitteet
customer-step-scan = Skannaa koodi
customer-step-sign-in = Kirjaudu sisään
customer-expired = Koodi on vanhentunut
customer-expired-hint = Pyydä meiltä uusi koodi.
customer-done-hint = Voit nyt laittaa puhelimen pois.
customer-valid-for = voimassa vielä
customer-qr-label = QR-koodi, jossa on henkilökohtainen linkkisi
customer-close-hint = Esc sulkee tämän näkymän

## What is not the real Enode is marked with its name.

customer-environment-demo = Demo
customer-demo-note = Vain simulaattori: oikea puhelin ei voi avata sitä.
customer-environment-sandbox = Sandbox
customer-environment-custom = Mukautettu

## The message that carries a link.

customer-subject = { $company }: yhdistä laitteesi
customer-greeting = Hei,
customer-request = { $company } haluaa yhdistää kotisi laitteita ja pyytää siihen suostumustasi.
customer-open-link = Avaa tämä linkki puhelimella tai tietokoneella:
customer-allowed-heading = Sallit seuraavat:

## When the link ends: date and time of day by numbers alone, in the notation of strftime.

customer-date-time = %-d.%-m.%Y klo %-H.%M
customer-valid-until = Linkki on voimassa { $time } asti ja toimii vain kerran. Älä lähetä sitä eteenpäin.
customer-expect-host = Sivun osoitteen alussa on { $host }. Jos näet muun osoitteen, sulje sivu.
customer-regards = Ystävällisin terveisin

## The page on this computer that the customer's browser comes back to.

customer-returned = Kiitos
customer-returned-hint = Voit sulkea tämän sivun. Me jatkamme tästä.
customer-returned-before = Täällä ei ole enää mitään tehtävää
customer-returned-before-hint = Tämä osoite on jo käytetty tai kuuluu aiempaan käyntiin. Voit sulkea tämän sivun.
