// The operator's language, and putting sentences into its words. The message files are those of the core
// (`src-tauri/crates/words/messages/operator`); `sentences.ts` says which there are and what they take.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import type { Message, Text, Value as Sent } from "../bindings";
import { languages, type Language, type Sentences, type Value } from "./sentences";

type Spoken = { language: Language; bundle: FluentBundle; list: Intl.ListFormat; choice: Intl.ListFormat };

const files: Record<Language, () => Promise<{ default: string }>> = {
  de: () => import("./languages/de"),
  en: () => import("./languages/en"),
  es: () => import("./languages/es"),
  fr: () => import("./languages/fr"),
  nb: () => import("./languages/nb"),
  nl: () => import("./languages/nl"),
};

let spoken = $state.raw<Spoken | null>(null);

/** How the language writes dates and numbers. "English" is that of the most countries, with the day before the month. */
const region = (language: Language): string => (language === "en" ? "en-GB" : language);

/** The language of the screens that is nearest to one of these, as a system names them; English where none is. */
export function nearest(tags: readonly string[]): Language {
  for (const tag of tags) {
    const base = tag.toLowerCase().split(/[-_]/)[0] ?? "";
    // Norwegian has three names, and one of them is written here.
    const wanted: string = base === "no" || base === "nn" ? "nb" : base;
    const known = languages.find((candidate) => (candidate as string) === wanted);
    if (known) return known;
  }
  return "en";
}

/** What is done to every piece of text of every language, when something is. */
let change: ((text: string) => string) | undefined;

/** Has something done to every piece of text from the next language on: the tests mark them. */
export function changeTexts(how: ((text: string) => string) | undefined): void {
  change = how;
}

/** Speaks a language from now on. */
export async function speak(language: Language): Promise<void> {
  const text = (await files[language]()).default;
  const bundle = new FluentBundle(region(language), { useIsolating: false, ...(change ? { transform: change } : {}) });
  const faults = bundle.addResource(new FluentResource(text));
  if (faults[0]) throw faults[0];
  const joining = (type: Intl.ListFormatType) => new Intl.ListFormat(region(language), { type });
  spoken = { language, bundle, list: joining("conjunction"), choice: joining("disjunction") };
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
  return current().bundle.hasMessage(id) ? sentence(id) : code;
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
  const { bundle } = current();
  const pattern = bundle.getMessage(id)?.value;
  // Kept by a version of this program that had another name for it.
  if (!pattern) return id;
  return bundle.formatPattern(pattern, values, []);
}
