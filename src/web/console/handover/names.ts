/** How a person to hand work over to is named in the form: this and their id. */
export const TO = "kepada-";
