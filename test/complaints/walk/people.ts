import type { Doer } from "#complaints/types.ts";
import { ani, auditor, budi, citra, complainant, lina, made, receptionist, system } from "../cast.ts";

export const officers = [ani, budi, citra];
export const leaders = [lina, made];
export const staff = [...officers, ...leaders, receptionist, auditor];

/** Whoever may come upon a complaint; the accused is one of the officers or leaders. */
export const everyone: readonly Doer[] = [complainant, ...staff, system];
