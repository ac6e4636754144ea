// The front page and the pages about the site, in nynorsk.
import type { PagesTexts } from "./nb.ts";

export const nn: PagesTexts = {
  front: {
    title: "Finn vegen til data",
    heading: "Kva vil du oppnå?",
    lead: "Sei det med eigne ord. Vi viser kva data som finst, og kva som skal til for å få bruke dei.",
    field: "Kva vil du oppnå?",
    example: "Til dømes: finne tak som høver for solceller",
    submit: "Vis meg vegen",
    search: "Veit du kva du leitar etter? Søk i katalogen",
    ways: "Tre vegar inn",
    need: {
      title: "Eg treng data",
      text: "Svar på nokre få spørsmål, og få ein plan med utkast til brevet.",
      link: "Byrj her",
    },
    share: {
      title: "Eg deler data",
      text: "Behandle førespurnader, eitt steg om gongen, innan fristen.",
      link: "Gå til saksbehandlinga",
    },
    legal: {
      title: "Eg har eit juridisk spørsmål",
      text: "Spør ressurssenteret, og få svar som andre òg kan bruke.",
      link: "Still eit spørsmål",
    },
    how: "Slik går det føre seg",
    steps: [
      { title: "Finn datasettet", text: "Du ser kven som eig det, og om det er ope eller krev løyve." },
      {
        title: "Be om tilgang",
        text: "Skjemaet spør berre om det eigaren må vite. Det blir lagra medan du skriv.",
      },
      { title: "Følg saka", text: "Du ser alltid kven som har saka, kva som står att, og når du får svar." },
      { title: "Ta dataa i bruk", text: "Seier eigaren ja, får du vilkåra og tilgangen same stad." },
    ],
    honest: "Ikkje alle får ja",
    honestText:
      "Nokre data er verna av lova. Då seier vi det tidleg, forklarer kvifor, og viser kva som framleis er mogleg.",
  },
  about: {
    title: "Om Dataveien",
    lead: "Dataveien følgjer ein førespurnad om data frå første spørsmål til tilgang.",
    what: "Kva tenesta gjer",
    whatText: [
      "Mange offentlege data kan brukast av fleire, men vegen dit er vanskeleg å sjå. Dataveien viser han, steg for steg.",
      "Den som søkjer, ser kven som har saka, og når svaret skal kome. Den som eig dataa, ser kva som må avgjerast.",
      "Ressurssenteret svarer på juridiske spørsmål. Dei det gjeld, kan seie ja eller nei til at opplysningar blir delte.",
    ],
    not: "Kva tenesta ikkje gjer",
    notText: [
      "Dataveien avgjer ingen saker. Det gjer den som eig dataa.",
      "Dataa ligg hos eigaren. Her ligg berre vegen dit.",
    ],
    source: "Katalogen",
    sourceText:
      "Skildringane av datasett kjem frå eigarane sine eigne katalogar. Vi viser kvar dei er henta frå, og når.",
  },
  privacy: {
    title: "Personvern",
    lead: "Vi lagrar så lite som mogleg om deg, og fortel her kva det er.",
    ask: "Spørsmål om personvern",
    askText: "Lurer du på noko om opplysningane dine her?",
    authority: "Om retten din til å klage, sjå",
    authoritySite: "datatilsynet.no",
    sections: [
      {
        heading: "Når du berre ser deg om",
        paragraphs: [
          "Vi måler ikkje besøk og deler ingenting med andre. Ingen kode eller skrift blir henta frå andre nettstader.",
          "Vel du språk, hugsar nettlesaren det i ein informasjonskapsel som heiter «lang».",
          "Driftsloggen har tidspunkt, side og svarkode. Lenkjer med hemmeleg nøkkel blir skjulte i loggen.",
        ],
      },
      {
        heading: "Når du loggar inn",
        paragraphs: [
          "Vi lagrar namn, e-postadresse, språk og kva verksemd du handlar for.",
          "Passordet blir lagra slik at ingen kan lese det. Ein informasjonskapsel held deg innlogga til du loggar ut.",
        ],
      },
      {
        heading: "Når du har ei sak",
        paragraphs: [
          "Det du skriv i saka, blir vist for partane i saka. Dei som driftar og kontrollerer tenesta, kan òg lese det.",
          "Kvar handling får eit spor i saka, slik at partane kan sjå kven som gjorde kva, og når.",
        ],
      },
      {
        heading: "Når nokon spør om samtykket ditt",
        paragraphs: [
          "Du får ei lenkje på e-post og treng ingen konto. Du kan seie nei, og du kan trekkje eit ja tilbake når som helst.",
          "Vi lagrar svaret ditt og når du gav det.",
        ],
      },
      {
        heading: "Rettane dine",
        paragraphs: [
          "Du kan be om å få sjå, rette eller slette opplysningar om deg. Spør verksemda som har saka.",
          "Har du konto, kan du slette ho sjølv på profilen din. Då slettar vi namn, adresse, utkast og e-postar. Det som høyrer til ei lenkje du har fått på e-post, følgjer ikkje med kontoen. Skriv til oss, så slettar vi det òg. Eit samtykke som gjeld, må du trekkje først.",
          "Det du har skrive i ei sak, og avtalar du har signert, kan ikkje slettast. Dei viser kvifor vedtaket blei som det blei, og lova seier at dei skal takast vare på. I loggen blir det ståande at noko blei gjort og når, men ikkje kva som blei sletta.",
          "Er du usamd i korleis opplysningane blir brukte, kan du klage til Datatilsynet.",
        ],
      },
    ],
  },
  accessibility: {
    title: "Tilgjenge",
    lead: "Alle skal kunne bruke Dataveien, same korleis dei ser, høyrer, tenkjer eller rører seg.",
    aim: "Kva vi følgjer",
    aimText:
      "Vi utformar sidene etter WCAG 2.2 på nivå A og AA. Det er noko meir enn det norske regelverket krev.",
    can: "Dette kan du rekne med",
    canList: [
      "Alt verkar med tastatur, og du ser kvar du er.",
      "Alt verkar utan JavaScript.",
      "Sidene verkar i smale vindauge og når du forstørrar til 400 prosent.",
      "Farge er aldri det einaste teiknet på noko.",
      "Sidene følgjer lys eller mørk vising på eininga di.",
      "Feil i eit skjema blir samla øvst, med lenkje til kvart felt.",
    ],
    keys: "Snøggtastar i saksbehandlinga",
    keysText:
      "I køane går j ned, k opp, og Enter opnar saka. Tastane verkar berre når eitt punkt i lista har fokus.",
    tested: "Slik er det prøvd",
    testedText:
      "Sidene blir kontrollerte med axe i ein nettlesar, lyst og mørkt. Det finn ikkje alt. Dei er ikkje prøvde av ein uavhengig part.",
    known: "Kjende manglar",
    knownText:
      "Tekst frå katalogane til dataeigarane blir vist på språket han er skriven på. Han kan mangle på ditt språk.",
    complain: "Du kan òg klage til",
    authority: "Tilsynet for universell utforming av IKT",
    tell: "Sei frå",
    contactText: "Finn du noko som ikkje verkar for deg? Sei frå, så rettar vi det.",
  },
};
