/** The name under which a campaign's plan is asked for; whether a decision goes with it, its campaign says. */
export const planName = "ke-hoach";
