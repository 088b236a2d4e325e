type Props = Readonly<{ text: string; lang: string }>;

/** A plain-text mail as its reader sees it, with its addresses as links. */
export function MailText({ text, lang }: Props) {
  const parts = text.split(/(https?:\/\/\S+)/);
  return (
    <p className="keep-lines" lang={lang}>
      {parts.map((part, index) =>
        /^https?:\/\//.test(part) ? (
          <a key={`${index}-${part}`} href={part} className="break-all">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
