// The operator's language, and putting sentences into its words. The core hands over the text of its message files
// (`src-tauri/crates/words/messages/operator`); `sentences.ts` says which sentences there are and what they take.

import { FluentBundle, FluentResource, type FluentVariable, type Message as Found } from "@fluent/bundle";

import type { Message, SpokenLanguage, Text, Value as Sent } from "../bindings";
import type { Language, Sentences, Value } from "./sentences";

type Spoken = {
  language: Language;
  bundle: FluentBundle;
  /** The message files that nothing has been said from yet, by what their sentences' names begin with: reading all of them
   * takes longer than the first screen may. */
  unread: Partial<Record<string, string>>;
  list: Intl.ListFormat;
  choice: Intl.ListFormat;
};

let spoken = $state.raw<Spoken | null>(null);

/** How the language writes dates and numbers. "English" is that of the most countries, with the day before the month. */
const region = (language: Language): string => (language === "en" ? "en-GB" : language);

/** What is done to every piece of text of every language, when something is. */
let change: ((text: string) => string) | undefined;

/** Has something done to every piece of text from the next language on: the tests mark them. */
export function changeTexts(how: ((text: string) => string) | undefined): void {
  change = how;
}

/** Speaks a language from now on. */
export function speak({ language, files }: SpokenLanguage): void {
  const bundle = new FluentBundle(region(language), { useIsolating: false, ...(change ? { transform: change } : {}) });
  const joining = (type: Intl.ListFormatType) => new Intl.ListFormat(region(language), { type });
  const unread = Object.fromEntries(files.map(({ name, text }) => [name, text]));
  spoken = { language, bundle, unread, list: joining("conjunction"), choice: joining("disjunction") };
}

const current = (): Spoken => {
  if (!spoken) throw new Error("No language is spoken yet.");
  return spoken;
};

/** The language that is spoken. */
export const language = (): Language => current().language;

/** The locale of dates and numbers. */
export const locale = (): string => region(current().language);

/** Several, joined as the language joins them: "a, b and c". */
export const listed = (all: readonly string[]): string => current().list.format(all);

/** Several of which one is meant: "a, b or c". */
export const anyOf = (all: readonly string[]): string => current().choice.format(all);

/** A sentence by its name. */
export function t<Id extends keyof Sentences>(id: Id, ...values: Sentences[Id] extends null ? [] : [Sentences[Id]]): string {
  return sentence(id, values[0] as Record<string, Value> | undefined);
}

/** What the core says: a sentence of the message files, or somebody else's words as they came. */
export const say = (text: Text): string => (typeof text === "string" ? text : said(text));

/** A word that may be new to the message files, such as a code of the core: those are shown as they are. */
export function word(prefix: string, code: string): string {
  const id = `${prefix}-${code}`;
  return patternOf(id) ? sentence(id) : code;
}

function said(message: Message): string {
  const values = Object.entries(message.values ?? {}).map(([name, value]) => [name, value === undefined ? "" : variable(value)]);
  return sentence(message.id, Object.fromEntries(values) as Record<string, FluentVariable>);
}

function variable(value: Sent): string | number {
  if (typeof value === "number" || typeof value === "string") return value;
  if (Array.isArray(value)) return listed(value.map((one) => String(variable(one))));
  return said(value);
}

function sentence(id: string, values?: Record<string, FluentVariable>): string {
  const pattern = patternOf(id);
  // Kept by a version of this program that had another name for it.
  if (!pattern) return id;
  return current().bundle.formatPattern(pattern, values, []);
}

function patternOf(id: string): Found["value"] {
  const { bundle, unread } = current();
  const file = id.slice(0, id.indexOf("-"));
  const text = unread[file];
  if (text !== undefined) {
    unread[file] = undefined;
    const faults = bundle.addResource(new FluentResource(text));
    if (faults[0]) throw faults[0];
  }
  return bundle.getMessage(id)?.value ?? null;
}
