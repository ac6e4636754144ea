// Mail in nynorsk.
import { nn as agreementAndAppeal, appealMessage } from "#emails/texts/agreement-and-appeal/nn.ts";
import { nn as coApplicants } from "#emails/texts/co-applicants/nn.ts";
import { nn as demand } from "#emails/texts/demand/nn.ts";
import type { MailTexts } from "#emails/texts/mail-texts.ts";

export const nn: MailTexts = {
  greeting: ({ name }) => `Hei, ${name}`,
  due: ({ date }) => `Fristen er ${date}.`,
  ownersDue: ({ date }) => `Fristen til dataeigaren går imens, til ${date}.`,
  labels: {
    reference: "Saksnummer",
    title: "Gjeld",
    applicant: "Søkjar",
    owner: "Dataeigar",
    due: "Frist",
    until: "Varer til",
    organisation: "Verksemd",
  },
  tell: {
    text: "Korleis gjekk det? Du kan svare på tre korte spørsmål, utan namn.",
    link: "Fortel korleis det gjekk",
  },
  someApplicant: "Søkjaren",
  someOwner: "Dataeigaren",
  from: "Helsing Dataveien, vegen frå datasett til tilgang.",
  doNotReply: "Svar i saka, ikkje på denne e-posten.",
  choose: "Vel kva du får e-post om",
  unsubscribe: "Stopp denne typen e-post",
  always: "Denne e-posten blir alltid send, fordi du har krav på å få vite det.",
  news: {
    ofCase: (f) => ({
      subject: `${f.count} nyheiter i saka: ${f.about}`,
      lead: `Det har hendt ${f.count} ting i saka dei siste minutta.`,
      next: "Vi samlar det i éin e-post, så du slepp mange.",
      button: "Opne saka",
    }),
    ofDay: (f) => ({
      subject: f.cases === 1 ? "Sidan i går: nytt i éi sak" : `Sidan i går: nytt i ${f.cases} saker`,
      lead: f.cases === 1 ? "Her er det som er nytt i éi sak." : `Her er det som er nytt i ${f.cases} saker.`,
      next: "Du har valt å få dette samla, éin gong om dagen.",
      button: "Gå til Dataveien",
    }),
    times: (f) => `(${f.count} gonger)`,
  },
  why: {
    follower: "Du får denne e-posten fordi du følgjer etterspurnaden.",
    applicant: "Du får denne e-posten fordi verksemda di søkjer om tilgang.",
    owner: "Du får denne e-posten fordi du handsamar førespurnader for dataeigaren.",
    asker: "Du får denne e-posten fordi di side har stilt spørsmålet.",
    centre: "Du får denne e-posten fordi du er rådgivar i ressurssenteret.",
    reviewer: "Du får denne e-posten fordi du er beden om ei fråsegn.",
    invited: "Du får denne e-posten fordi nokon vil søkje saman med deg.",
    "appeal-body": "Du får denne e-posten fordi klaga skal handsamast hos dykk.",
    subject: "Du får denne e-posten fordi samtykket gjeld deg.",
    service: "Du får denne e-posten fordi du har ei rolle i saka.",
    account: "Du får denne e-posten fordi nokon brukte adressa di hos Dataveien.",
    searches: "Du får denne e-posten fordi du har lagra søk hos Dataveien.",
  },
  cases: {
    ...agreementAndAppeal,
    ...coApplicants,
    ...demand,
    "request-received": (f) =>
      f.side === "owner"
        ? {
            subject: `Ny førespurnad: ${f.about}`,
            lead: `${f.applicant} bed om tilgang til data hos dykk.`,
            next: "Ballen ligg hos dykk. Opne førespurnaden og ta saka.",
            button: "Opne førespurnaden",
          }
        : {
            subject: `Førespurnaden er motteken: ${f.about}`,
            lead: `${f.owner} har fått førespurnaden om tilgang.`,
            next: `Ballen ligg hos ${f.owner}. Du treng ikkje gjere noko no. Vi seier frå når noko skjer.`,
            button: "Sjå førespurnaden",
          },
    "request-claimed": (f) => ({
      subject: `Saka har fått ein saksbehandlar: ${f.about}`,
      lead: `Ein saksbehandlar hos ${f.owner} har byrja på førespurnaden.`,
      next: `Ballen ligg hos ${f.owner}. Du treng ikkje gjere noko no.`,
      button: "Sjå førespurnaden",
    }),
    "clarification-asked": (f) => ({
      subject: `Spørsmål til førespurnaden: ${f.about}`,
      lead: `${f.owner} treng eit svar frå deg for å kome vidare.`,
      next: "Ballen ligg hos deg. Les spørsmålet og svar i saka.",
      button: "Svar på spørsmålet",
    }),
    "clarification-answered": (f) => ({
      subject: `Søkjaren har svart: ${f.about}`,
      lead: `${f.applicant} har svart på spørsmålet dykkar.`,
      next: "Ballen ligg hos dykk igjen. Les svaret og vurder vidare.",
      button: "Les svaret",
    }),
    "interim-answer-sent": (f) => ({
      subject: `Førebels svar: ${f.about}`,
      lead: `${f.owner} treng meir tid, og har gitt eit førebels svar.`,
      next: "I saka står det kvifor, og når du kan vente svar. Du treng ikkje gjere noko.",
      button: "Les svaret",
    }),
    "deadline-extended": (f) => ({
      subject: `Fristen er forlengd: ${f.about}`,
      lead: `${f.owner} har forlengt fristen for å svare.`,
      next: "I saka står grunngivinga og den nye fristen.",
      button: "Les grunngivinga",
    }),
    "decision-proposed": (f) => ({
      subject: `Eit vedtak ventar på deg: ${f.about}`,
      lead: "Ein saksbehandlar har gjort framlegg om eit vedtak.",
      next: "Ballen ligg hos deg som avgjerdstakar. Les framlegget, og innvilg, avslå eller send tilbake.",
      button: "Sjå framlegget",
    }),
    "approval-needed": (f) => ({
      subject: `Eit vedtak treng fleire godkjenningar: ${f.about}`,
      lead: "Ein avgjerdstakar har skrive vedtaket og godkjent det.",
      next: "Fleire må godkjenne før det gjeld. Les teksten, og godkjenn eller send tilbake.",
      button: "Sjå vedtaket",
    }),
    "request-returned": (f) => ({
      subject: `Framlegget er sendt tilbake: ${f.about}`,
      lead: "Avgjerdstakaren vil ha framlegget til vedtak vurdert på nytt.",
      next: "Ballen ligg hos deg. Les kommentaren i saka og kom med eit nytt framlegg.",
      button: "Les kommentaren",
    }),
    "request-approved": (f) =>
      f.side === "owner"
        ? {
            subject: `Innvilga: ${f.about}`,
            lead: `Førespurnaden frå ${f.applicant} er innvilga.`,
            next: f.agreement
              ? "Tilgangen krev ein avtale. Ballen ligg hos dykk, som skriv han."
              : f.conditions > 0
                ? "Ballen ligg hos søkjaren, som må godta vilkåra. Deretter gjev de tilgangen."
                : "Ballen ligg hos dykk. Gje søkjaren tilgangen.",
            button: "Opne saka",
          }
        : {
            subject: `Godt nytt, førespurnaden er innvilga: ${f.about}`,
            lead: `${f.owner} har innvilga førespurnaden.`,
            next: f.agreement
              ? `Tilgangen krev ein avtale. ${f.owner} skriv han og sender deg eit tilbod.`
              : f.conditions > 0
                ? "Ballen ligg hos deg. Les vilkåra og godta dei, så får du tilgangen."
                : `Ballen ligg hos ${f.owner}, som no gjer tilgangen klar. Vi seier frå når han er der.`,
            button: f.conditions > 0 && !f.agreement ? "Les vilkåra" : "Sjå vedtaket",
          },
    "request-partly-approved": (f) =>
      f.side === "owner"
        ? {
            subject: `Delvis innvilga: ${f.about}`,
            lead: `Ein del av førespurnaden frå ${f.applicant} er innvilga, og resten er avslått.`,
            next: "Ballen ligg hos søkjaren, som skal ta imot det som er innvilga.",
            button: "Opne saka",
          }
        : {
            subject: `Ein del er innvilga: ${f.about}`,
            lead: `${f.owner} har innvilga ein del av førespurnaden og avslått resten.`,
            next: "Les kva du får og kvifor resten vart avslått. Du kan klage på det som vart avslått.",
            button: "Sjå vedtaket",
          },
    "request-refused": (f) =>
      f.side === "owner"
        ? {
            subject: `Avslått: ${f.about}`,
            lead: `Førespurnaden frå ${f.applicant} er avslått.`,
            next: "Søkjaren kan klage. Du treng ikkje gjere noko no.",
            button: "Sjå vedtaket",
          }
        : {
            subject: `Førespurnaden er avslått: ${f.about}`,
            lead: `${f.owner} har avslått førespurnaden.`,
            next: "Grunngivinga og heimelen står i vedtaket. Er du usamd, kan du klage før klagefristen.",
            button: "Les grunngivinga",
          },
    "conditions-accepted": (f) => ({
      subject: `Vilkåra er godtekne: ${f.about}`,
      lead: `${f.applicant} har godteke vilkåra.`,
      next: "Ballen ligg hos dykk. Gje søkjaren tilgangen.",
      button: "Gje tilgang",
    }),
    "access-delivered": (f) => ({
      subject: `Tilgangen er klar: ${f.about}`,
      lead: `${f.owner} har gjeve tilgangen.`,
      next: "Korleis du koplar deg til, står i saka. Berre verksemda di kan sjå det.",
      button: "Hent tilgangen",
    }),
    "access-suspended": (f) => ({
      subject: `Tilgangen er stansa: ${f.about}`,
      lead: "Tilgangen er stansa inntil vidare.",
      next: `Stans bruken av dataa no. Ballen ligg hos ${f.owner}. Grunnen står i saka.`,
      button: "Sjå kvifor",
    }),
    "access-resumed": (f) => ({
      subject: `Tilgangen verkar igjen: ${f.about}`,
      lead: `${f.owner} har opna tilgangen igjen.`,
      next: "Du kan bruke dataa som før. Dei same vilkåra gjeld.",
      button: "Sjå saka",
    }),
    "access-revoked": (f) => ({
      subject: `Tilgangen er trekt tilbake: ${f.about}`,
      lead: `${f.owner} har trekt tilgangen tilbake.`,
      next: "Slutt å bruke dataa. I saka står grunnen, og kva du skal gjere med det du har.",
      button: "Sjå kvifor",
    }),
    "access-expired": (f) =>
      f.side === "owner"
        ? {
            subject: `Tilgangen har gått ut: ${f.about}`,
            lead: `Tilgangen til ${f.applicant} har gått ut.`,
            next: "Steng tilgangen hos dykk, om det ikkje skjer av seg sjølv.",
            button: "Sjå saka",
          }
        : {
            subject: `Tilgangen har gått ut: ${f.about}`,
            lead: "Tilgangen varte så lenge som vedtaket sa, og er no slutt.",
            next: "Treng du dataa lenger, kan du lage ein ny førespurnad.",
            button: "Sjå saka",
          },
    "access-given-up": (f) => ({
      subject: `Tilgangen trengst ikkje lenger: ${f.about}`,
      lead: `${f.applicant} treng ikkje tilgangen lenger.`,
      next: "Saka er avslutta. Steng tilgangen hos dykk.",
      button: "Sjå saka",
    }),
    "request-nudged": (f) => ({
      subject: `Påminning om ei sak: ${f.about}`,
      lead: `${f.applicant} minner dykk på førespurnaden om tilgang.`,
      next: `Ballen ligg hos dykk. Ta saka vidare, eller gi eit førebels svar om når det skjer.`,
      button: `Opne saka`,
    }),
    "request-handed-over": (f) => ({
      subject: `Du har fått ei sak: ${f.about}`,
      lead: `Ein kollega har gitt deg førespurnaden frå ${f.applicant}.`,
      next: `Saka ligg no hos deg. Les kva som har hendt, og ta ho vidare.`,
      button: `Opne saka`,
    }),
    "request-forwarded": (f) => ({
      subject: `Saka er send vidare: ${f.about}`,
      lead: `Førespurnaden høyrer heime hos ${f.owner}, og er send dit.`,
      next: `Ballen ligg hos ${f.owner}, som har fått sin eigen frist. Kvifor, står i saka.`,
      button: `Les rettleiinga`,
    }),
    "request-amended": (f) => ({
      subject: `Svara er endra: ${f.about}`,
      lead: `${f.applicant} har endra svara i førespurnaden.`,
      next: `I saka ser de kva som er nytt. Vurder om det endrar noko.`,
      button: `Sjå endringane`,
    }),
    "review-asked": (f) => ({
      subject: `Du er beden om ei fråsegn: ${f.about}`,
      lead: `${f.owner} vil høyre kva du meiner før dei avgjer ei sak om deling av data.`,
      next: `Les kva dei lurer på, og svar på sida. Du treng ingen konto.`,
      button: `Les og svar`,
    }),
    "review-reminder": (f) => ({
      subject: `Påminning om fråsegna di: ${f.about}`,
      lead: `${f.owner} ventar framleis på fråsegna di.`,
      next: `Den same lenkja gjeld. Har du ikkje noko å seie, kan du svare det.`,
      button: `Les og svar`,
    }),
    "review-cancelled": (f) => ({
      subject: `Fråsegna trengst ikkje lenger: ${f.about}`,
      lead: `${f.owner} treng ikkje lenger fråsegna di.`,
      next: `Du treng ikkje gjere noko. Lenkja du fekk, gjeld ikkje lenger.`,
      button: `Til Dataveien`,
    }),
    "review-given": (f) => ({
      subject: `Ei fråsegn er komen: ${f.about}`,
      lead: `Ein av dei de spurde, har uttalt seg.`,
      next: `Fråsegna står i saka. Søkjaren ser henne ikkje.`,
      button: `Les fråsegna`,
    }),
    "request-withdrawn": (f) =>
      f.side === "owner"
        ? {
            subject: `Førespurnaden er trekt: ${f.about}`,
            lead: `${f.applicant} har trekt førespurnaden.`,
            next: "Saka er avslutta. Du treng ikkje gjere noko.",
            button: "Sjå saka",
          }
        : {
            subject: `Førespurnaden er trekt: ${f.about}`,
            lead: "Nokon i verksemda di har trekt førespurnaden.",
            next: "Saka er avslutta. Du kan lage ein ny førespurnad når som helst.",
            button: "Sjå saka",
          },
    "message-sent": (f) =>
      f.inAppeal
        ? appealMessage(f.about)
        : {
            subject: `Ny melding: ${f.about}`,
            lead:
              f.side === "applicant"
                ? `${f.owner} har skrive ei melding til deg.`
                : f.side === "owner"
                  ? `${f.applicant} har skrive ei melding til dykk.`
                  : "Det er komen ei ny melding om det juridiske spørsmålet.",
            next: "Av omsyn til personvernet står meldinga berre i saka. Les henne og svar der.",
            button: "Les meldinga",
          },
    "files-shared": (f) => ({
      subject: `Nye vedlegg: ${f.about}`,
      lead: f.inAppeal
        ? "Det er lagt ved filer i klagesaka."
        : f.side === "applicant"
          ? `${f.owner} har lagt ved filer i saka.`
          : f.side === "owner"
            ? `${f.applicant} har lagt ved filer i saka.`
            : "Det er lagt ved filer til det juridiske spørsmålet.",
      next: "Filene ligg i saka. Dei blir aldri sende med e-post.",
      button: "Sjå vedlegga",
    }),
    "note-written": (f) => ({
      subject: `Internt notat: ${f.about}`,
      lead: "Ein kollega har skrive eit internt notat i saka.",
      next: "Notatet står i saka. Berre de som behandlar henne, kan lese det.",
      button: "Les notatet",
    }),
    "question-received": (f) => ({
      subject: `Nytt juridisk spørsmål: ${f.about}`,
      lead: "Ressurssenteret har fått eit nytt juridisk spørsmål.",
      next: "Ballen ligg hos ressurssenteret. Ta spørsmålet, eller gje det til ein rådgivar.",
      button: "Opne spørsmålet",
    }),
    "question-assigned": (f) =>
      f.side === "centre"
        ? {
            subject: `Du har fått eit juridisk spørsmål: ${f.about}`,
            lead: "Eit juridisk spørsmål er gjeve til deg.",
            next: "Ballen ligg hos deg. Les spørsmålet og skriv eit svar.",
            button: "Opne spørsmålet",
          }
        : {
            subject: `Ein rådgivar ser på spørsmålet: ${f.about}`,
            lead: "Ein rådgivar i ressurssenteret har teke det juridiske spørsmålet.",
            next: "Ballen ligg hos ressurssenteret. Du treng ikkje gjere noko no.",
            button: "Sjå spørsmålet",
          },
    "question-details-asked": (f) => ({
      subject: `Ressurssenteret treng meir å gå på: ${f.about}`,
      lead: "Rådgivaren treng fleire opplysningar for å svare.",
      next: "Ballen ligg hos deg. Les kva rådgivaren spør om, og svar i saka.",
      button: "Gje opplysningar",
    }),
    "question-details-given": (f) => ({
      subject: `Opplysningane er komne: ${f.about}`,
      lead: "Den som spurde, har gjeve opplysningane du bad om.",
      next: "Ballen ligg hos deg igjen. Les dei og skriv svaret.",
      button: "Les opplysningane",
    }),
    "question-review-asked": (f) => ({
      subject: `Les over eit svar: ${f.about}`,
      lead: "Ein rådgivar har skrive eit svar og bed om eit blikk til.",
      next: "Ballen ligg hos ein annan rådgivar enn den som skreiv. Godkjenn svaret eller send det tilbake.",
      button: "Les utkastet",
    }),
    "question-answered": (f) => ({
      subject: `Ressurssenteret har svart: ${f.about}`,
      lead: f.inRequest
        ? "Det juridiske spørsmålet i førespurnaden har fått svar."
        : "Det juridiske spørsmålet har fått svar.",
      next:
        f.inRequest && f.side === "applicant"
          ? `Svaret ligg i saka. Ballen ligg hos ${f.owner}, som vurderer vidare.`
          : f.inRequest
            ? "Svaret ligg i saka. Ballen ligg hos dykk, som kan vurdere vidare."
            : "Les svaret i saka. Er noko uklart, kan du skrive ei melding der.",
      button: "Les svaret",
    }),
    "question-redirected": (f) => ({
      subject: `Spørsmålet høyrer heime ein annan stad: ${f.about}`,
      lead: "Ressurssenteret kan ikkje svare på dette spørsmålet, men veit kven som kan.",
      next: "Ballen ligg hos deg. I saka står det kvar du kan spørje.",
      button: "Sjå kvar du kan spørje",
    }),
    "question-reopened": (f) => ({
      subject: `Spørsmålet er teke opp igjen: ${f.about}`,
      lead: "Den som spurde, er ikkje ferdig med svaret.",
      next: "Les kva som er uklart, og svar på nytt.",
      button: "Opne spørsmålet",
    }),
    "answer-published": (f) => ({
      subject: `Svaret er publisert: ${f.about}`,
      lead: "Svaret du fekk, er no til hjelp for andre. Ein rådgivar har teke ut alt som kan seie kven det gjeld.",
      next: "Du treng ikkje gjere noko. Sei frå i saka om du kjenner att noko som ikkje burde stå der.",
      button: "Sjå spørsmålet",
    }),
    "consent-asked": (f) => ({
      subject: "Nokon bed om samtykket ditt",
      lead: `${f.applicant} bed om å få bruke opplysningar om deg. Opplysningane finst hos ${f.owner}.`,
      next: "Du bestemmer sjølv. Les kva det gjeld, og svar ja eller nei. Du treng ingen konto. Ta vare på e-posten: Med den same lenkja kan du trekkje samtykket tilbake.",
      button: "Les og svar",
    }),
    "consent-accepted": (f) => ({
      subject: `Eit samtykke er gjeve: ${f.about}`,
      lead: "Ein av dei som vart spurde, har samtykt.",
      next: "I saka ser du kor mange som har svart.",
      button: "Sjå samtykka",
    }),
    "consent-rejected": (f) => ({
      subject: `Eit samtykke er avslått: ${f.about}`,
      lead: "Ein av dei som vart spurde, har sagt nei.",
      next: "Opplysningar om denne personen skal ikkje delast. Vurder kva det har å seie for saka.",
      button: "Sjå samtykka",
    }),
    "consent-withdrawn": (f) => ({
      subject: `Eit samtykke er trekt tilbake: ${f.about}`,
      lead: "Ein av dei som hadde samtykt, har trekt samtykket tilbake.",
      next: "Opplysningar om denne personen skal ikkje delast lenger. Ballen ligg hos dykk.",
      button: "Sjå kva det har å seie",
    }),
    "consent-expired": (f) => ({
      subject: `Eit samtykke gjeld ikkje lenger: ${f.about}`,
      lead: "Eit samtykke i saka har gått ut, eller kom ikkje innan fristen.",
      next: "Vurder kva det har å seie for saka, og om du skal spørje på nytt.",
      button: "Sjå samtykka",
    }),
    "deadline-near": (f) => ({
      subject: `Ein frist nærmar seg: ${f.about}`,
      lead: "Ein frist i saka er snart ute.",
      next: "I saka står det kva som står att, og kven som har ballen.",
      button: "Opne saka",
    }),
    "deadline-passed": (f) => ({
      subject: `Ein frist er gått ut: ${f.about}`,
      lead: "Ein frist i saka er gått ut.",
      next: "I saka står det kva dette har å seie, og kva du kan gjere no.",
      button: "Opne saka",
    }),
  },
  account: {
    "confirm-email": (f) => ({
      subject: "Stadfest e-postadressa di",
      lead: "Velkomen til Dataveien. Stadfest at adressa er di, så er du i gang.",
      next: `Lenkja verkar i ${f.validHours} timar. Har du ikkje registrert deg, kan du sjå bort frå e-posten.`,
      button: "Stadfest adressa",
    }),
    "reset-password": (f) => ({
      subject: "Vel eit nytt passord",
      lead: "Nokon, truleg du, har bede om eit nytt passord.",
      next: `Lenkja verkar i ${f.validHours} timar, éin gong. Bad du ikkje om henne, gjeld det gamle passordet framleis.`,
      button: "Vel nytt passord",
    }),
    "already-registered": () => ({
      subject: "Du har alt ein konto",
      lead: "Nokon, truleg du, prøvde å registrere seg med adressa di.",
      next: "Du har ein konto frå før. Logg inn, eller vel eit nytt passord om du har gløymt det gamle.",
      button: "Logg inn",
    }),
    "membership-asked": (f) => ({
      subject: "Nokon vil bli med i ei verksemd",
      lead: `${f.asker} bed om å få handle på vegner av ${f.organisation}.`,
      next: "Ballen ligg hos deg. Sei ja berre om du veit kven det er.",
      button: "Svar på ønsket",
    }),
    "membership-granted": (f) => ({
      subject: "Du er no med i ei verksemd",
      lead: `Du kan no handle på vegner av ${f.organisation} i Dataveien.`,
      next: "Ballen ligg hos deg. Finn dataa du treng, eller sjå sakene dykkar.",
      button: "Gå til Dataveien",
    }),
    "membership-suspended": (f) => ({
      subject: "Medlemskapen din må godkjennast",
      lead: `${f.organisation} er no dataeigar i Dataveien. Difor må nokon stadfeste at du høyrer til der.`,
      next: "Du treng ikkje gjere noko. Sakene du sjølv har arbeidd med, ser du som før. Vi seier frå når du er sleppt inn.",
      button: "Sjå kontoen din",
    }),
    "membership-to-prove": (f) => ({
      subject: "Ein medlemskap må godkjennast",
      lead: `${f.organisation} er vorten dataeigar. ${f.asker} var registrert der frå før, utan at nokon har stadfesta det.`,
      next: "Ballen ligg hos deg. Sei ja berre om du veit kven det er.",
      button: "Svar på ønsket",
    }),
    "new-hits": (f) => ({
      subject: f.hits === 1 ? "Eitt nytt treff i søka dine" : `${f.hits} nye treff i søka dine`,
      lead: `${f.searches === 1 ? "Eit søk du har lagra, har" : `${f.searches} søk du har lagra, har`} fått ${f.hits === 1 ? "eitt nytt treff" : `${f.hits} nye treff`}.`,
      next: "Sjå om noko passar. Då ser du òg sjansen for tilgang og kor lang tid det tek.",
      button: "Sjå dei nye treffa",
    }),
  },
};
