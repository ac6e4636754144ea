// The template that is used where a data owner has none of its own, in three languages, and what its clauses start from.
// Data, not law: a data owner adapts it. A title, numbered headings, and paragraphs with an empty line between them.
import type { Language, Terms } from "./terms.ts";

export const DEFAULT_TEMPLATES: Readonly<Record<Language, string>> = {
  nb: `Avtale om tilgang til data

1. Partene
Avtalen er inngått mellom {{owner}} (dataeieren) og {{applicant}} (mottakeren).

2. Hva avtalen gjelder
Dataeieren gir mottakeren tilgang til datasettet «{{dataset}}». Avtalen gir ingen eiendomsrett til dataene.

3. Formål
Mottakeren kan bruke dataene til dette formålet, og ikke til noe annet:
{{purpose}}

4. Vilkårene i vedtaket
Tilgangen bygger på vedtaket av {{decidedAt}}. Vilkårene i vedtaket er del av avtalen:
{{conditions}}

5. Rettslig grunnlag
Tilgangen er gitt med hjemmel i {{legalBasis}}. Mottakeren svarer for at den videre bruken er lovlig.

6. Varighet
Avtalen gjelder fra og med {{validFrom}} til og med {{validUntil}}. Den gjelder ikke lenger enn tilgangen.

7. Sikkerhet
{{security}}

8. Sletting
{{deletion}}

9. Plikter med dato
{{obligations}}

10. Brudd på avtalen
{{breach}}

11. Andre vilkår
{{other}}

12. Endring og oppsigelse
Endringer må være skriftlige og signert av begge parter. Hver av partene kan si opp avtalen med begrunnelse. Da opphører tilgangen, og pliktene om sletting gjelder fortsatt.

13. Signering
Avtalen signeres elektronisk i Dataveien. For hver signatur lagres navn, tidspunkt og kontrollsummen (SHA-256) av nøyaktig denne teksten.`,

  nn: `Avtale om tilgang til data

1. Partane
Avtalen er inngått mellom {{owner}} (dataeigaren) og {{applicant}} (mottakaren).

2. Kva avtalen gjeld
Dataeigaren gir mottakaren tilgang til datasettet «{{dataset}}». Avtalen gir ingen eigedomsrett til dataa.

3. Føremål
Mottakaren kan bruke dataa til dette føremålet, og ikkje til noko anna:
{{purpose}}

4. Vilkåra i vedtaket
Tilgangen byggjer på vedtaket av {{decidedAt}}. Vilkåra i vedtaket er del av avtalen:
{{conditions}}

5. Rettsleg grunnlag
Tilgangen er gitt med heimel i {{legalBasis}}. Mottakaren svarer for at den vidare bruken er lovleg.

6. Kor lenge avtalen varer
Avtalen gjeld frå og med {{validFrom}} til og med {{validUntil}}. Han gjeld ikkje lenger enn tilgangen.

7. Tryggleik
{{security}}

8. Sletting
{{deletion}}

9. Plikter med dato
{{obligations}}

10. Brot på avtalen
{{breach}}

11. Andre vilkår
{{other}}

12. Endring og oppseiing
Endringar må vere skriftlege og signerte av begge partar. Kvar av partane kan seie opp avtalen med grunngiving. Då tek tilgangen slutt, og pliktene om sletting gjeld framleis.

13. Signering
Avtalen blir signert elektronisk i Dataveien. For kvar signatur blir namn, tidspunkt og kontrollsummen (SHA-256) av nøyaktig denne teksten lagra.`,

  en: `Agreement on access to data

1. The parties
This agreement is made between {{owner}} (the data owner) and {{applicant}} (the recipient).

2. Subject
The data owner gives the recipient access to the dataset “{{dataset}}”. The agreement transfers no ownership of the data.

3. Purpose
The recipient may use the data for this purpose, and for no other:
{{purpose}}

4. Conditions of the decision
The access rests on the decision of {{decidedAt}}. The conditions of the decision are part of this agreement:
{{conditions}}

5. Legal basis
The access is given under {{legalBasis}}. The recipient is responsible for the lawfulness of its further use.

6. Duration
The agreement is valid from {{validFrom}} up to and including {{validUntil}}. It does not last longer than the access.

7. Security
{{security}}

8. Deletion
{{deletion}}

9. Duties with a date
{{obligations}}

10. Breach
{{breach}}

11. Other terms
{{other}}

12. Amendment and termination
Amendments must be in writing and signed by both parties. Each party may terminate the agreement with reasons. The access then ends, and the duties of deletion still apply.

13. Signature
The agreement is signed electronically in Dataveien. Name, time and the checksum (SHA-256) of exactly this text are kept for each signature.`,
};

/** Default values of the clauses of a first offer; the author of the offer may change them. */
export const DEFAULT_CLAUSES: Readonly<Record<Language, Pick<Terms, "security" | "deletion" | "breach">>> = {
  nb: {
    security:
      "Mottakeren lagrer dataene kryptert og gir bare tilgang til dem som trenger det for formålet. Mottakeren fører logg over hvem som har hatt tilgang.",
    deletion:
      "Mottakeren sletter dataene når formålet er nådd, og senest når avtalen opphører. Slettingen bekreftes skriftlig i saken.",
    breach:
      "Partene varsler hverandre uten ugrunnet opphold om avvik. Ved brudd kan dataeieren stanse tilgangen straks. Er bruddet vesentlig, kan dataeieren si opp avtalen.",
  },
  nn: {
    security:
      "Mottakaren lagrar dataa kryptert og gir berre tilgang til dei som treng det for føremålet. Mottakaren fører logg over kven som har hatt tilgang.",
    deletion:
      "Mottakaren slettar dataa når føremålet er nådd, og seinast når avtalen tek slutt. Slettinga blir stadfesta skriftleg i saka.",
    breach:
      "Partane varslar kvarandre utan grunnlaust opphald om avvik. Ved brot kan dataeigaren stanse tilgangen straks. Er brotet vesentleg, kan dataeigaren seie opp avtalen.",
  },
  en: {
    security:
      "The recipient stores the data encrypted and gives access only to those who need it for the purpose. The recipient keeps a log of who has had access.",
    deletion:
      "The recipient deletes the data when the purpose has been achieved, and at the latest when the agreement ends. The deletion is confirmed in writing in the case.",
    breach:
      "The parties tell each other of incidents without undue delay. In case of breach the data owner may suspend the access at once. If the breach is material, the data owner may terminate the agreement.",
  },
};
