// The one look of all mails: wordmark, one sentence, one button, the facts, who it is from and why you get it.
import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import { darkScheme, style } from "./look.ts";

export interface LayoutProps {
  lang: string;
  subject: string;
  greeting: string;
  lead: string;
  next: string;
  button: { label: string; url: string };
  facts: { label: string; value: string }[];
  from: string;
  why: string;
  doNotReply: string | null;
  homeUrl: string;
}

export function Layout(mail: LayoutProps) {
  return (
    <Html lang={mail.lang}>
      <Head>
        <title>{mail.subject}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkScheme}</style>
      </Head>
      <Body className="ground" style={style.ground}>
        <Preview>{mail.lead}</Preview>
        <Container style={style.column}>
          <Text style={style.wordmark}>
            <Link className="accent" href={mail.homeUrl} style={style.wordmarkLink}>
              Dataveien
            </Link>
          </Text>
          <Section className="card" style={style.card}>
            <Text className="ink" style={style.text}>
              {mail.greeting}
            </Text>
            <Heading as="h1" className="ink" style={style.lead}>
              {mail.lead}
            </Heading>
            <Text className="ink" style={style.text}>
              {mail.next}
            </Text>
            <Section style={style.buttonRow}>
              <Button className="button" href={mail.button.url} style={style.button}>
                {mail.button.label}
              </Button>
            </Section>
            <Facts facts={mail.facts} />
          </Section>
          <Hr className="rule" style={style.rule} />
          <Text className="quiet" style={style.quiet}>
            {mail.from}
            <br />
            {mail.why}
            {mail.doNotReply && ` ${mail.doNotReply}`}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

function Facts({ facts }: Pick<LayoutProps, "facts">) {
  if (facts.length === 0) return null;
  return (
    <table className="facts" style={style.facts}>
      <tbody>
        {facts.map(({ label, value }) => (
          <tr key={label}>
            <th className="quiet" scope="row" style={style.label}>
              {label}
            </th>
            <td className="ink" style={style.value}>
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same mail for readers of plain text. */
export function plainText(mail: LayoutProps): string {
  return [
    `${mail.greeting}`,
    mail.lead,
    mail.next,
    `${mail.button.label}:\n${mail.button.url}`,
    mail.facts.map(({ label, value }) => `${label}: ${value}`).join("\n"),
    `-- \n${mail.from}\n${mail.why}${mail.doNotReply ? `\n${mail.doNotReply}` : ""}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}
