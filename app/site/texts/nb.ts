// The front page and the pages about the site, in bokmål.
export const nb = {
  front: {
    title: "Finn veien til data",
    heading: "Hva vil du oppnå?",
    lead: "Si det med egne ord. Vi viser hvilke data som finnes, og hva som skal til for å få bruke dem.",
    field: "Hva vil du oppnå?",
    example: "For eksempel: finne egnede tak for solceller",
    submit: "Vis meg veien",
    search: "Vet du hva du leter etter? Søk i katalogen",
    ways: "Tre veier inn",
    need: {
      title: "Jeg trenger data",
      text: "Svar på noen få spørsmål, og få en plan med utkast til brevet.",
      link: "Begynn her",
    },
    share: {
      title: "Jeg deler data",
      text: "Behandle forespørsler, ett steg om gangen, innen fristen.",
      link: "Gå til saksbehandlingen",
    },
    legal: {
      title: "Jeg har et juridisk spørsmål",
      text: "Spør ressurssenteret, og få svar som andre også kan bruke.",
      link: "Still et spørsmål",
    },
    how: "Slik går det for seg",
    steps: [
      {
        title: "Finn datasettet",
        text: "Du ser hvem som eier det, og om det er åpent eller krever tillatelse.",
      },
      {
        title: "Be om tilgang",
        text: "Skjemaet spør bare om det eieren må vite. Det lagres mens du skriver.",
      },
      {
        title: "Følg saken",
        text: "Du ser alltid hvem som har saken, hva som gjenstår, og når du får svar.",
      },
      { title: "Ta dataene i bruk", text: "Sier eieren ja, får du vilkårene og tilgangen samme sted." },
    ],
    honest: "Ikke alle får ja",
    honestText:
      "Noen data er vernet av loven. Da sier vi det tidlig, forklarer hvorfor, og viser hva som fortsatt er mulig.",
  },
  about: {
    title: "Om Dataveien",
    lead: "Dataveien følger en forespørsel om data fra første spørsmål til tilgang.",
    what: "Hva tjenesten gjør",
    whatText: [
      "Mange offentlige data kan brukes av flere, men veien dit er vanskelig å se. Dataveien viser den, steg for steg.",
      "Den som søker, ser hvem som har saken, og når svaret skal komme. Den som eier dataene, ser hva som må avgjøres.",
      "Ressurssenteret svarer på juridiske spørsmål. De det gjelder, kan si ja eller nei til at opplysninger deles.",
    ],
    not: "Hva tjenesten ikke gjør",
    notText: [
      "Dataveien avgjør ingen saker. Det gjør den som eier dataene.",
      "Dataene ligger hos eieren. Her ligger bare veien dit.",
    ],
    source: "Katalogen",
    sourceText:
      "Beskrivelsene av datasett kommer fra eiernes egne kataloger. Vi viser hvor de er hentet fra, og når.",
  },
  privacy: {
    title: "Personvern",
    lead: "Vi lagrer så lite som mulig om deg, og forteller her hva det er.",
    ask: "Spørsmål om personvern",
    askText: "Lurer du på noe om opplysningene dine her?",
    authority: "Om retten din til å klage, se",
    authoritySite: "datatilsynet.no",
    sections: [
      {
        heading: "Når du bare ser deg om",
        paragraphs: [
          "Vi måler ikke besøk og deler ingenting med andre. Ingen kode eller skrift hentes fra andre nettsteder.",
          "Velger du språk, husker nettleseren det i en informasjonskapsel som heter «lang».",
          "Driftsloggen har tidspunkt, side og svarkode. Lenker med hemmelig nøkkel skjules i loggen.",
        ],
      },
      {
        heading: "Når du logger inn",
        paragraphs: [
          "Vi lagrer navn, e-postadresse, språk og hvilken virksomhet du handler for.",
          "Passordet lagres slik at ingen kan lese det. En informasjonskapsel holder deg innlogget til du logger ut.",
        ],
      },
      {
        heading: "Når du har en sak",
        paragraphs: [
          "Det du skriver i saken, vises for partene i saken. De som drifter og kontrollerer tjenesten, kan også lese det.",
          "Hver handling får et spor i saken, slik at partene kan se hvem som gjorde hva, og når.",
        ],
      },
      {
        heading: "Når noen spør om ditt samtykke",
        paragraphs: [
          "Du får en lenke på e-post og trenger ingen konto. Du kan si nei, og du kan trekke et ja tilbake når som helst.",
          "Vi lagrer svaret ditt og når du ga det.",
        ],
      },
      {
        heading: "Rettighetene dine",
        paragraphs: [
          "Du kan be om å få se, rette eller slette opplysninger om deg. Spør virksomheten som har saken.",
          "Har du konto, kan du slette den selv på profilen din. Da sletter vi navn, adresse, utkast og e-poster. Det som hører til en lenke du har fått på e-post, følger ikke med kontoen. Skriv til oss, så sletter vi det også. Et samtykke som gjelder, må du trekke først.",
          "Det du har skrevet i en sak, og avtaler du har signert, kan ikke slettes. De viser hvorfor vedtaket ble som det ble, og loven sier at de skal tas vare på. I loggen blir det stående at noe ble gjort og når, men ikke hva som ble slettet.",
          "Er du uenig i hvordan opplysningene brukes, kan du klage til Datatilsynet.",
        ],
      },
    ],
  },
  accessibility: {
    title: "Tilgjengelighet",
    lead: "Alle skal kunne bruke Dataveien, uansett hvordan de ser, hører, tenker eller beveger seg.",
    aim: "Hva vi følger",
    aimText:
      "Vi utformer sidene etter WCAG 2.2 på nivå A og AA. Det er noe mer enn det norske regelverket krever.",
    can: "Dette kan du regne med",
    canList: [
      "Alt virker med tastatur, og du ser hvor du er.",
      "Alt virker uten JavaScript.",
      "Sidene virker i smale vinduer og når du forstørrer til 400 prosent.",
      "Farge er aldri det eneste tegnet på noe.",
      "Sidene følger lys eller mørk visning på enheten din.",
      "Feil i et skjema samles øverst, med lenke til hvert felt.",
    ],
    keys: "Hurtigtaster i saksbehandlingen",
    keysText:
      "I køene går j ned, k opp, og Enter åpner saken. Tastene virker bare når ett punkt i listen har fokus.",
    tested: "Slik er det prøvd",
    testedText:
      "Sidene kontrolleres med axe i en nettleser, lyst og mørkt. Det finner ikke alt. De er ikke prøvd av en uavhengig part.",
    known: "Kjente mangler",
    knownText:
      "Tekst fra dataeiernes kataloger vises på språket den er skrevet på. Den kan mangle på ditt språk.",
    complain: "Du kan også klage til",
    authority: "Tilsynet for universell utforming av IKT",
    tell: "Si fra",
    contactText: "Finner du noe som ikke virker for deg? Si fra, så retter vi det.",
  },
};

export type PagesTexts = typeof nb;
