/** How a person to hand work over to is named in the form: this and their id. */
export const TO = "kepada-";

/** How a complaint that is handed over is named: this and its reference. */
export const TAKE = "serahkan-";
