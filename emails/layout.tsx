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
import { darkScheme, style } from "./theme.ts";

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
  /** News of several cases or of one, each with its lines; shown before the button. */
  news?: { title: string; reference: string; url: string; lines: string[] }[];
  /** What the receiver can choose; or that there is nothing to choose. */
  choice: { links: { label: string; url: string }[] } | { always: string } | null;
  /** Something the receiver may do besides, and need not. */
  besides?: { text: string; link: string; url: string };
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
            {mail.news ? <News news={mail.news} /> : null}
            <Section style={style.buttonRow}>
              <Button className="button" href={mail.button.url} style={style.button}>
                {mail.button.label}
              </Button>
            </Section>
            <FactTable facts={mail.facts} />
            {mail.besides ? (
              <Text className="quiet" style={style.quiet}>
                {mail.besides.text}{" "}
                <Link className="accent" href={mail.besides.url} style={style.choice}>
                  {mail.besides.link}
                </Link>
              </Text>
            ) : null}
          </Section>
          <Hr className="rule" style={style.rule} />
          <Text className="quiet" style={style.quiet}>
            {mail.from}
            <br />
            {mail.why}
            {mail.doNotReply && ` ${mail.doNotReply}`}
            {mail.choice ? <Choice choice={mail.choice} /> : null}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

function News({ news }: { news: NonNullable<LayoutProps["news"]> }) {
  return news.map((one) => (
    <Section key={one.url} style={style.news}>
      <Text className="ink" style={style.newsTitle}>
        <Link className="accent" href={one.url} style={style.newsLink}>
          {one.title}
        </Link>{" "}
        <span className="quiet" style={style.quiet}>
          {one.reference}
        </span>
      </Text>
      {one.lines.map((line) => (
        <Text key={line} className="ink" style={style.newsLine}>
          {line}
        </Text>
      ))}
    </Section>
  ));
}

function Choice({ choice }: { choice: NonNullable<LayoutProps["choice"]> }) {
  if ("always" in choice) return ` ${choice.always}`;
  return choice.links.map(({ label, url }) => (
    <span key={url}>
      <br />
      <Link className="accent" href={url} style={style.choice}>
        {label}
      </Link>
    </span>
  ));
}

function FactTable({ facts }: Pick<LayoutProps, "facts">) {
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
    ...(mail.news ?? []).map(({ title, reference, url, lines }) =>
      [`${title} (${reference})`, ...lines.map((line) => `- ${line}`), url].join("\n"),
    ),
    `${mail.button.label}:\n${mail.button.url}`,
    mail.facts.map(({ label, value }) => `${label}: ${value}`).join("\n"),
    mail.besides ? `${mail.besides.text}\n${mail.besides.link}: ${mail.besides.url}` : "",
    `-- \n${mail.from}\n${mail.why}${mail.doNotReply ? `\n${mail.doNotReply}` : ""}${choiceText(mail)}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function choiceText({ choice }: LayoutProps): string {
  if (!choice) return "";
  if ("always" in choice) return `\n${choice.always}`;
  return choice.links.map(({ label, url }) => `\n${label}: ${url}`).join("");
}
