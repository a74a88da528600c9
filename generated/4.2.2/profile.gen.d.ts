// Generated from openapi/ by `npm run generate`; do not edit.
import type { GeneratedProfile } from "../profiles.gen.js";

export declare const profile: GeneratedProfile;
