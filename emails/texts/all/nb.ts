// Mail in bokmål.
import { nb as agreementAndAppeal, appealMessage } from "#emails/texts/agreement-and-appeal/nb.ts";
import { nb as coApplicants } from "#emails/texts/co-applicants/nb.ts";
import { nb as demand } from "#emails/texts/demand/nb.ts";
import type { MailTexts } from "#emails/texts/mail-texts.ts";

export const nb: MailTexts = {
  greeting: ({ name }) => `Hei, ${name}`,
  due: ({ date }) => `Fristen er ${date}.`,
  ownersDue: ({ date }) => `Dataeierens frist løper imens, til ${date}.`,
  labels: {
    reference: "Saksnummer",
    title: "Gjelder",
    applicant: "Søker",
    owner: "Dataeier",
    due: "Frist",
    until: "Varer til",
    organisation: "Virksomhet",
  },
  tell: {
    text: "Hvordan gikk det? Du kan svare på tre korte spørsmål, uten navn.",
    link: "Fortell hvordan det gikk",
  },
  someApplicant: "Søkeren",
  someOwner: "Dataeieren",
  from: "Hilsen Dataveien, veien fra datasett til tilgang.",
  doNotReply: "Svar i saken, ikke på denne e-posten.",
  choose: "Velg hva du får e-post om",
  unsubscribe: "Stopp denne typen e-post",
  always: "Denne e-posten sendes alltid, fordi du har krav på å få vite det.",
  news: {
    ofCase: (f) => ({
      subject: `${f.count} nyheter i saken: ${f.about}`,
      lead: `Det har skjedd ${f.count} ting i saken de siste minuttene.`,
      next: "Vi samler det i én e-post, så du slipper mange.",
      button: "Åpne saken",
    }),
    ofDay: (f) => ({
      subject: f.cases === 1 ? "Siden i går: nytt i én sak" : `Siden i går: nytt i ${f.cases} saker`,
      lead: f.cases === 1 ? "Her er det som er nytt i én sak." : `Her er det som er nytt i ${f.cases} saker.`,
      next: "Du har valgt å få dette samlet, én gang om dagen.",
      button: "Gå til Dataveien",
    }),
    times: (f) => `(${f.count} ganger)`,
  },
  why: {
    follower: "Du får denne e-posten fordi du følger etterspørselen.",
    applicant: "Du får denne e-posten fordi virksomheten din søker om tilgang.",
    owner: "Du får denne e-posten fordi du behandler forespørsler for dataeieren.",
    asker: "Du får denne e-posten fordi din side har stilt spørsmålet.",
    centre: "Du får denne e-posten fordi du er rådgiver i ressurssenteret.",
    reviewer: "Du får denne e-posten fordi du er bedt om en uttalelse.",
    invited: "Du får denne e-posten fordi noen vil søke sammen med deg.",
    "appeal-body": "Du får denne e-posten fordi klagen skal behandles hos dere.",
    subject: "Du får denne e-posten fordi samtykket gjelder deg.",
    service: "Du får denne e-posten fordi du har en rolle i saken.",
    account: "Du får denne e-posten fordi noen brukte adressen din hos Dataveien.",
    searches: "Du får denne e-posten fordi du har lagret søk hos Dataveien.",
  },
  cases: {
    ...agreementAndAppeal,
    ...coApplicants,
    ...demand,
    "request-received": (f) =>
      f.side === "owner"
        ? {
            subject: `Ny forespørsel: ${f.about}`,
            lead: `${f.applicant} ber om tilgang til data hos dere.`,
            next: "Ballen ligger hos dere. Åpne forespørselen og ta saken.",
            button: "Åpne forespørselen",
          }
        : {
            subject: `Forespørselen er mottatt: ${f.about}`,
            lead: `${f.owner} har fått forespørselen om tilgang.`,
            next: `Ballen ligger hos ${f.owner}. Du trenger ikke gjøre noe nå. Vi sier fra når noe skjer.`,
            button: "Se forespørselen",
          },
    "request-claimed": (f) => ({
      subject: `Saken har fått en saksbehandler: ${f.about}`,
      lead: `En saksbehandler hos ${f.owner} har begynt på forespørselen.`,
      next: `Ballen ligger hos ${f.owner}. Du trenger ikke gjøre noe nå.`,
      button: "Se forespørselen",
    }),
    "clarification-asked": (f) => ({
      subject: `Spørsmål til forespørselen: ${f.about}`,
      lead: `${f.owner} trenger et svar fra deg for å komme videre.`,
      next: "Ballen ligger hos deg. Les spørsmålet og svar i saken.",
      button: "Svar på spørsmålet",
    }),
    "clarification-answered": (f) => ({
      subject: `Søkeren har svart: ${f.about}`,
      lead: `${f.applicant} har svart på spørsmålet deres.`,
      next: "Ballen ligger hos dere igjen. Les svaret og vurder videre.",
      button: "Les svaret",
    }),
    "interim-answer-sent": (f) => ({
      subject: `Foreløpig svar: ${f.about}`,
      lead: `${f.owner} trenger mer tid, og har gitt et foreløpig svar.`,
      next: "I saken står det hvorfor, og når du kan vente svar. Du trenger ikke gjøre noe.",
      button: "Les svaret",
    }),
    "deadline-extended": (f) => ({
      subject: `Fristen er forlenget: ${f.about}`,
      lead: `${f.owner} har forlenget fristen for å svare.`,
      next: "I saken står begrunnelsen og den nye fristen.",
      button: "Les begrunnelsen",
    }),
    "decision-proposed": (f) => ({
      subject: `Et vedtak venter på deg: ${f.about}`,
      lead: "En saksbehandler har foreslått et vedtak.",
      next: "Ballen ligger hos deg som beslutter. Les forslaget, og innvilg, avslå eller send tilbake.",
      button: "Se forslaget",
    }),
    "approval-needed": (f) => ({
      subject: `Et vedtak trenger flere godkjenninger: ${f.about}`,
      lead: "En beslutter har skrevet vedtaket og godkjent det.",
      next: "Flere må godkjenne før det gjelder. Les teksten, og godkjenn eller send tilbake.",
      button: "Se vedtaket",
    }),
    "request-returned": (f) => ({
      subject: `Forslaget er sendt tilbake: ${f.about}`,
      lead: "Beslutteren vil ha forslaget til vedtak vurdert på nytt.",
      next: "Ballen ligger hos deg. Les kommentaren i saken og legg fram et nytt forslag.",
      button: "Les kommentaren",
    }),
    "request-approved": (f) =>
      f.side === "owner"
        ? {
            subject: `Innvilget: ${f.about}`,
            lead: `Forespørselen fra ${f.applicant} er innvilget.`,
            next: f.agreement
              ? "Tilgangen krever en avtale. Ballen ligger hos dere, som skriver den."
              : f.conditions > 0
                ? "Ballen ligger hos søkeren, som må godta vilkårene. Deretter gir dere tilgangen."
                : "Ballen ligger hos dere. Gi søkeren tilgangen.",
            button: "Åpne saken",
          }
        : {
            subject: `Godt nytt, forespørselen er innvilget: ${f.about}`,
            lead: `${f.owner} har innvilget forespørselen.`,
            next: f.agreement
              ? `Tilgangen krever en avtale. ${f.owner} skriver den og sender deg et tilbud.`
              : f.conditions > 0
                ? "Ballen ligger hos deg. Les vilkårene og godta dem, så får du tilgangen."
                : `Ballen ligger hos ${f.owner}, som nå gjør tilgangen klar. Vi sier fra når den er der.`,
            button: f.conditions > 0 && !f.agreement ? "Les vilkårene" : "Se vedtaket",
          },
    "request-partly-approved": (f) =>
      f.side === "owner"
        ? {
            subject: `Delvis innvilget: ${f.about}`,
            lead: `En del av forespørselen fra ${f.applicant} er innvilget, og resten er avslått.`,
            next: "Ballen ligger hos søkeren, som skal ta imot det som er innvilget.",
            button: "Åpne saken",
          }
        : {
            subject: `En del er innvilget: ${f.about}`,
            lead: `${f.owner} har innvilget en del av forespørselen og avslått resten.`,
            next: "Les hva du får og hvorfor resten ble avslått. Du kan klage på det som ble avslått.",
            button: "Se vedtaket",
          },
    "request-refused": (f) =>
      f.side === "owner"
        ? {
            subject: `Avslått: ${f.about}`,
            lead: `Forespørselen fra ${f.applicant} er avslått.`,
            next: "Søkeren kan klage. Du trenger ikke gjøre noe nå.",
            button: "Se vedtaket",
          }
        : {
            subject: `Forespørselen er avslått: ${f.about}`,
            lead: `${f.owner} har avslått forespørselen.`,
            next: "Begrunnelsen og hjemmelen står i vedtaket. Er du uenig, kan du klage før klagefristen.",
            button: "Les begrunnelsen",
          },
    "conditions-accepted": (f) => ({
      subject: `Vilkårene er godtatt: ${f.about}`,
      lead: `${f.applicant} har godtatt vilkårene.`,
      next: "Ballen ligger hos dere. Gi søkeren tilgangen.",
      button: "Gi tilgang",
    }),
    "access-delivered": (f) => ({
      subject: `Tilgangen er klar: ${f.about}`,
      lead: `${f.owner} har gitt tilgangen.`,
      next: "Hvordan du kobler deg til, står i saken. Bare virksomheten din kan se det.",
      button: "Hent tilgangen",
    }),
    "access-suspended": (f) => ({
      subject: `Tilgangen er stanset: ${f.about}`,
      lead: "Tilgangen er stanset inntil videre.",
      next: `Stans bruken av dataene nå. Ballen ligger hos ${f.owner}. Grunnen står i saken.`,
      button: "Se hvorfor",
    }),
    "access-resumed": (f) => ({
      subject: `Tilgangen virker igjen: ${f.about}`,
      lead: `${f.owner} har åpnet tilgangen igjen.`,
      next: "Du kan bruke dataene som før. De samme vilkårene gjelder.",
      button: "Se saken",
    }),
    "access-revoked": (f) => ({
      subject: `Tilgangen er trukket tilbake: ${f.about}`,
      lead: `${f.owner} har trukket tilgangen tilbake.`,
      next: "Slutt å bruke dataene. I saken står grunnen, og hva du skal gjøre med det du har.",
      button: "Se hvorfor",
    }),
    "access-expired": (f) =>
      f.side === "owner"
        ? {
            subject: `Tilgangen har gått ut: ${f.about}`,
            lead: `Tilgangen til ${f.applicant} har gått ut.`,
            next: "Steng tilgangen hos dere, om det ikke skjer av seg selv.",
            button: "Se saken",
          }
        : {
            subject: `Tilgangen har gått ut: ${f.about}`,
            lead: "Tilgangen varte så lenge som vedtaket sa, og er nå slutt.",
            next: "Trenger du dataene lenger, kan du lage en ny forespørsel.",
            button: "Se saken",
          },
    "access-given-up": (f) => ({
      subject: `Tilgangen trengs ikke lenger: ${f.about}`,
      lead: `${f.applicant} trenger ikke tilgangen lenger.`,
      next: "Saken er avsluttet. Steng tilgangen hos dere.",
      button: "Se saken",
    }),
    "request-nudged": (f) => ({
      subject: `Påminnelse om en sak: ${f.about}`,
      lead: `${f.applicant} minner dere på forespørselen om tilgang.`,
      next: `Ballen ligger hos dere. Ta saken videre, eller gi et foreløpig svar om når det skjer.`,
      button: `Åpne saken`,
    }),
    "request-handed-over": (f) => ({
      subject: `Du har fått en sak: ${f.about}`,
      lead: `En kollega har gitt deg forespørselen fra ${f.applicant}.`,
      next: `Saken ligger nå hos deg. Les hva som har skjedd, og ta den videre.`,
      button: `Åpne saken`,
    }),
    "request-forwarded": (f) => ({
      subject: `Saken er sendt videre: ${f.about}`,
      lead: `Forespørselen hører hjemme hos ${f.owner}, og er sendt dit.`,
      next: `Ballen ligger hos ${f.owner}, som har fått sin egen frist. Hvorfor, står i saken.`,
      button: `Les veiledningen`,
    }),
    "request-amended": (f) => ({
      subject: `Svarene er endret: ${f.about}`,
      lead: `${f.applicant} har endret svarene i forespørselen.`,
      next: `I saken ser dere hva som er nytt. Vurder om det endrer noe.`,
      button: `Se endringene`,
    }),
    "review-asked": (f) => ({
      subject: `Du er bedt om en uttalelse: ${f.about}`,
      lead: `${f.owner} vil høre hva du mener før de avgjør en sak om deling av data.`,
      next: `Les hva de lurer på, og svar på siden. Du trenger ingen konto.`,
      button: `Les og svar`,
    }),
    "review-reminder": (f) => ({
      subject: `Påminnelse om uttalelsen din: ${f.about}`,
      lead: `${f.owner} venter fortsatt på uttalelsen din.`,
      next: `Den samme lenken gjelder. Har du ikke noe å si, kan du svare det.`,
      button: `Les og svar`,
    }),
    "review-cancelled": (f) => ({
      subject: `Uttalelsen trengs ikke lenger: ${f.about}`,
      lead: `${f.owner} trenger ikke lenger uttalelsen din.`,
      next: `Du trenger ikke gjøre noe. Lenken du fikk, gjelder ikke lenger.`,
      button: `Til Dataveien`,
    }),
    "review-given": (f) => ({
      subject: `En uttalelse er kommet: ${f.about}`,
      lead: `En av dem dere spurte, har uttalt seg.`,
      next: `Uttalelsen står i saken. Søkeren ser den ikke.`,
      button: `Les uttalelsen`,
    }),
    "request-withdrawn": (f) =>
      f.side === "owner"
        ? {
            subject: `Forespørselen er trukket: ${f.about}`,
            lead: `${f.applicant} har trukket forespørselen.`,
            next: "Saken er avsluttet. Du trenger ikke gjøre noe.",
            button: "Se saken",
          }
        : {
            subject: `Forespørselen er trukket: ${f.about}`,
            lead: "Noen i virksomheten din har trukket forespørselen.",
            next: "Saken er avsluttet. Du kan lage en ny forespørsel når som helst.",
            button: "Se saken",
          },
    "message-sent": (f) =>
      f.inAppeal
        ? appealMessage(f.about)
        : {
            subject: `Ny melding: ${f.about}`,
            lead:
              f.side === "applicant"
                ? `${f.owner} har skrevet en melding til deg.`
                : f.side === "owner"
                  ? `${f.applicant} har skrevet en melding til dere.`
                  : "Det er kommet en ny melding om det juridiske spørsmålet.",
            next: "Av hensyn til personvernet står meldingen bare i saken. Les den og svar der.",
            button: "Les meldingen",
          },
    "files-shared": (f) => ({
      subject: `Nye vedlegg: ${f.about}`,
      lead: f.inAppeal
        ? "Det er lagt ved filer i klagesaken."
        : f.side === "applicant"
          ? `${f.owner} har lagt ved filer i saken.`
          : f.side === "owner"
            ? `${f.applicant} har lagt ved filer i saken.`
            : "Det er lagt ved filer til det juridiske spørsmålet.",
      next: "Filene ligger i saken. De sendes aldri med e-post.",
      button: "Se vedleggene",
    }),
    "note-written": (f) => ({
      subject: `Internt notat: ${f.about}`,
      lead: "En kollega har skrevet et internt notat i saken.",
      next: "Notatet står i saken. Bare dere som behandler den, kan lese det.",
      button: "Les notatet",
    }),
    "question-received": (f) => ({
      subject: `Nytt juridisk spørsmål: ${f.about}`,
      lead: "Ressurssenteret har fått et nytt juridisk spørsmål.",
      next: "Ballen ligger hos ressurssenteret. Ta spørsmålet, eller gi det til en rådgiver.",
      button: "Åpne spørsmålet",
    }),
    "question-assigned": (f) =>
      f.side === "centre"
        ? {
            subject: `Du har fått et juridisk spørsmål: ${f.about}`,
            lead: "Et juridisk spørsmål er gitt til deg.",
            next: "Ballen ligger hos deg. Les spørsmålet og skriv et svar.",
            button: "Åpne spørsmålet",
          }
        : {
            subject: `En rådgiver ser på spørsmålet: ${f.about}`,
            lead: "En rådgiver i ressurssenteret har tatt det juridiske spørsmålet.",
            next: "Ballen ligger hos ressurssenteret. Du trenger ikke gjøre noe nå.",
            button: "Se spørsmålet",
          },
    "question-details-asked": (f) => ({
      subject: `Ressurssenteret trenger mer å gå på: ${f.about}`,
      lead: "Rådgiveren trenger flere opplysninger for å svare.",
      next: "Ballen ligger hos deg. Les hva rådgiveren spør om, og svar i saken.",
      button: "Gi opplysninger",
    }),
    "question-details-given": (f) => ({
      subject: `Opplysningene er kommet: ${f.about}`,
      lead: "Den som spurte, har gitt opplysningene du ba om.",
      next: "Ballen ligger hos deg igjen. Les dem og skriv svaret.",
      button: "Les opplysningene",
    }),
    "question-review-asked": (f) => ({
      subject: `Les over et svar: ${f.about}`,
      lead: "En rådgiver har skrevet et svar og ber om et blikk til.",
      next: "Ballen ligger hos en annen rådgiver enn den som skrev. Godkjenn svaret eller send det tilbake.",
      button: "Les utkastet",
    }),
    "question-answered": (f) => ({
      subject: `Ressurssenteret har svart: ${f.about}`,
      lead: f.inRequest
        ? "Det juridiske spørsmålet i forespørselen har fått svar."
        : "Det juridiske spørsmålet har fått svar.",
      next:
        f.inRequest && f.side === "applicant"
          ? `Svaret ligger i saken. Ballen ligger hos ${f.owner}, som vurderer videre.`
          : f.inRequest
            ? "Svaret ligger i saken. Ballen ligger hos dere, som kan vurdere videre."
            : "Les svaret i saken. Er noe uklart, kan du skrive en melding der.",
      button: "Les svaret",
    }),
    "question-redirected": (f) => ({
      subject: `Spørsmålet hører hjemme et annet sted: ${f.about}`,
      lead: "Ressurssenteret kan ikke svare på dette spørsmålet, men vet hvem som kan.",
      next: "Ballen ligger hos deg. I saken står det hvor du kan spørre.",
      button: "Se hvor du kan spørre",
    }),
    "question-reopened": (f) => ({
      subject: `Spørsmålet er tatt opp igjen: ${f.about}`,
      lead: "Den som spurte, er ikke ferdig med svaret.",
      next: "Les hva som er uklart, og svar på nytt.",
      button: "Åpne spørsmålet",
    }),
    "answer-published": (f) => ({
      subject: `Svaret er publisert: ${f.about}`,
      lead: "Svaret du fikk, er nå til hjelp for andre. En rådgiver har tatt ut alt som kan si hvem det gjelder.",
      next: "Du trenger ikke gjøre noe. Si fra i saken om du kjenner igjen noe som ikke burde stå der.",
      button: "Se spørsmålet",
    }),
    "consent-asked": (f) => ({
      subject: "Noen ber om ditt samtykke",
      lead: `${f.applicant} ber om å få bruke opplysninger om deg. Opplysningene finnes hos ${f.owner}.`,
      next: "Du bestemmer selv. Les hva det gjelder, og svar ja eller nei. Du trenger ingen konto. Ta vare på e-posten: Med den samme lenken kan du trekke samtykket tilbake.",
      button: "Les og svar",
    }),
    "consent-accepted": (f) => ({
      subject: `Et samtykke er gitt: ${f.about}`,
      lead: "En av dem som ble spurt, har samtykket.",
      next: "I saken ser du hvor mange som har svart.",
      button: "Se samtykkene",
    }),
    "consent-rejected": (f) => ({
      subject: `Et samtykke er avslått: ${f.about}`,
      lead: "En av dem som ble spurt, har sagt nei.",
      next: "Opplysninger om denne personen skal ikke deles. Vurder hva det betyr for saken.",
      button: "Se samtykkene",
    }),
    "consent-withdrawn": (f) => ({
      subject: `Et samtykke er trukket tilbake: ${f.about}`,
      lead: "En av dem som hadde samtykket, har trukket samtykket tilbake.",
      next: "Opplysninger om denne personen skal ikke lenger deles. Ballen ligger hos dere.",
      button: "Se hva det betyr",
    }),
    "consent-expired": (f) => ({
      subject: `Et samtykke gjelder ikke lenger: ${f.about}`,
      lead: "Et samtykke i saken har gått ut, eller kom ikke innen fristen.",
      next: "Vurder hva det betyr for saken, og om du skal spørre på nytt.",
      button: "Se samtykkene",
    }),
    "deadline-near": (f) => ({
      subject: `En frist nærmer seg: ${f.about}`,
      lead: "En frist i saken er snart ute.",
      next: "I saken står det hva som gjenstår, og hvem som har ballen.",
      button: "Åpne saken",
    }),
    "deadline-passed": (f) => ({
      subject: `En frist er gått ut: ${f.about}`,
      lead: "En frist i saken er gått ut.",
      next: "I saken står det hva dette betyr, og hva du kan gjøre nå.",
      button: "Åpne saken",
    }),
  },
  account: {
    "confirm-email": (f) => ({
      subject: "Bekreft e-postadressen din",
      lead: "Velkommen til Dataveien. Bekreft at adressen er din, så er du i gang.",
      next: `Lenken virker i ${f.validHours} timer. Har du ikke registrert deg, kan du se bort fra e-posten.`,
      button: "Bekreft adressen",
    }),
    "reset-password": (f) => ({
      subject: "Velg et nytt passord",
      lead: "Noen, trolig du, har bedt om et nytt passord.",
      next: `Lenken virker i ${f.validHours} timer, én gang. Ba du ikke om den, gjelder det gamle passordet fortsatt.`,
      button: "Velg nytt passord",
    }),
    "already-registered": () => ({
      subject: "Du har allerede en konto",
      lead: "Noen, trolig du, prøvde å registrere seg med adressen din.",
      next: "Du har en konto fra før. Logg inn, eller velg et nytt passord om du har glemt det gamle.",
      button: "Logg inn",
    }),
    "membership-asked": (f) => ({
      subject: "Noen vil bli med i en virksomhet",
      lead: `${f.asker} ber om å få handle på vegne av ${f.organisation}.`,
      next: "Ballen ligger hos deg. Si ja bare om du vet hvem det er.",
      button: "Svar på ønsket",
    }),
    "membership-granted": (f) => ({
      subject: "Du er nå med i en virksomhet",
      lead: `Du kan nå handle på vegne av ${f.organisation} i Dataveien.`,
      next: "Ballen ligger hos deg. Finn dataene du trenger, eller se sakene deres.",
      button: "Gå til Dataveien",
    }),
    "membership-suspended": (f) => ({
      subject: "Medlemskapet ditt må godkjennes",
      lead: `${f.organisation} er nå dataeier i Dataveien. Derfor må noen bekrefte at du hører til der.`,
      next: "Du trenger ikke gjøre noe. Sakene du selv har arbeidet med, ser du som før. Vi sier fra når du er sluppet inn.",
      button: "Se kontoen din",
    }),
    "membership-to-prove": (f) => ({
      subject: "Et medlemskap må godkjennes",
      lead: `${f.organisation} er blitt dataeier. ${f.asker} var registrert der fra før, uten at noen har bekreftet det.`,
      next: "Ballen ligger hos deg. Si ja bare om du vet hvem det er.",
      button: "Svar på ønsket",
    }),
    "new-hits": (f) => ({
      subject: f.hits === 1 ? "Ett nytt treff i søkene dine" : `${f.hits} nye treff i søkene dine`,
      lead: `${f.searches === 1 ? "Et søk du har lagret, har" : `${f.searches} søk du har lagret, har`} fått ${f.hits === 1 ? "ett nytt treff" : `${f.hits} nye treff`}.`,
      next: "Se om noe passer. Da ser du også sjansen for tilgang og hvor lang tid det tar.",
      button: "Se de nye treffene",
    }),
  },
};
