// Access.

import type { LastAccess, LinkChannel } from "../../bindings";
import { t, word } from "../language.svelte";
import { onDate } from "../time";

export const access = {
  get heading() { return t("access-heading"); },
  get lead() { return t("access-lead"); },
  get packs() { return t("access-packs"); },
  pack: (pack: "readOnly" | "readAndControl") => word("access-pack", pack),
  get linkDiffers() { return t("access-link-differs"); },
  get asLastTime() { return t("readiness-as-last-time"); },
  /** What was asked for last, or that it is what is chosen now. */
  lastTime: ({ vendor, at, scopes }: LastAccess, same: boolean) => {
    const values = { vendor, day: onDate(at) };
    return same ? t("readiness-last-same", values) : t("readiness-last-access", { ...values, count: scopes.length });
  },
  get noLastTime() { return t("readiness-no-last-time"); },
  get always() { return t("access-always"); },
  example: (example: string) => t("access-example", { example }),
  get notOffered() { return t("access-not-offered"); },
  get newScope() { return t("access-new-permission"); },
  permissionOf: (type: string, permission: string) => t("access-permission-of", { type, permission }),
  chosen: (chosen: number, total: number) => t("access-chosen", { chosen, total }),
  get not() { return t("access-not"); },
  get language() { return t("access-language"); },
  get languageBrowser() { return t("access-language-browser"); },
  get colors() { return t("access-colors"); },
  get system() { return t("access-colors-system"); },
  get light() { return t("access-colors-light"); },
  get dark() { return t("access-colors-dark"); },
  get channel() { return t("access-channel"); },
  channelName: (channel: LinkChannel) => word("access-channel", channel),
  get afterwards() { return t("access-afterwards"); },
  get afterLoopback() { return t("access-after-loopback"); },
  get afterScheme() { return t("access-after-scheme"); },
  get afterPage() { return t("access-after-page"); },
  get afterUri() { return t("access-after-uri"); },
  afterwardsAt: (uri: string) => t("access-afterwards-at", { uri }),
  get noPhonePage() { return t("access-no-phone-page"); },
  get setPhonePage() { return t("access-set-phone-page"); },
  get showRequest() { return t("access-show-request"); },
  get hideRequest() { return t("access-hide-request"); },
  get requestTitle() { return t("access-request-title"); },
  get copyCommand() { return t("access-copy-command"); },
  get copied() { return t("access-copied"); },
  permissions: (chosen: number, total: number) => t("access-permissions", { chosen, total }),
  get next() { return t("access-next"); },
  get goToLink() { return t("access-go-to-link"); },
  get fresh() { return t("access-fresh"); },
  get hasLink() { return t("access-has-link"); },
  get otherSecret() { return t("access-other-secret"); },
  get creating() { return t("access-creating"); },
  ghost: {
    get title() { return t("access-ghost-title"); },
    get message() { return t("access-ghost-message"); },
    get similar() { return t("access-ghost-similar"); },
    get back() { return t("access-ghost-back"); },
    get create() { return t("access-ghost-create"); },
  },
};
