/** How a line of a stack trace looks, by the language that prints it; every repetition is bounded, so that long texts cost no more than their length. */
const traces: readonly (readonly [language: string, pattern: RegExp])[] = [
  [
    "Java",
    /\bat\s{1,4}[\w.$/@-]{1,200}\.[\w$<>]{1,100}\((?:[\w$-]{1,100}\.(?:java|kt|scala|groovy)(?::\d{1,9})?|Native Method|Unknown Source|<generated>)\)/,
  ],
  ["Java", /\bCaused by: [\w$.]{1,300}(?:Exception|Error|Throwable)\b/],
  ["Java", /"className"\s{0,9}:\s{0,9}"[^"]{1,300}"[^{}]{0,500}"lineNumber"/],
  ["Python", /Traceback \(most recent call last\)/],
  ["Python", /\bFile "[^"\n]{1,300}", line \d{1,9}, in \S/],
  ["JavaScript", /\bat (?:[\w.<>$[\] ]{1,200} )?\(?(?:file:\/\/|node:|\/|[A-Za-z]:\\)[^\s()]{1,300}:\d{1,9}:\d{1,9}\)?/],
  ["JavaScript", /\bat [\w.<>$]{1,200} \([^\s()]{1,300}\.[cm]?[jt]s:\d{1,9}:\d{1,9}\)/],
  ["Go", /\bgoroutine \d{1,10} \[[\w ,]{1,100}\]:/],
  [".NET", /\bat [\w.<>`[\],+]{1,300}\([^)]{0,300}\) in [^\n]{1,300}:line \d{1,9}/],
  ["PHP", /(?:^|\n)#\d{1,3} [^\s(]{1,300}\.php\(\d{1,9}\): /],
  ["Ruby", /\.rb:\d{1,9}:in [`'"]/],
];

/** One of these is in every trace; most texts have none, and cost one look. */
const sign = /\bat\s|Caused by|Traceback|File "|goroutine|\.php\(|\.rb:|"className"/;

/** Names the language of a stack trace in a text; undefined where there is none. */
export function languageOfTrace(text: string): string | undefined {
  return sign.test(text) ? traces.find(([, pattern]) => pattern.test(text))?.[0] : undefined;
}
