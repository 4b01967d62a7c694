// The steps of a visit, in their order.

export const steps = ["household", "devices", "access", "link", "outcome", "report"] as const;
export type Step = (typeof steps)[number];
