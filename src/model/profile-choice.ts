/** How well a profile fits a build: it covers it, or is only the nearest of those before it, or the oldest of all. */
export type ProfileFit = "covered" | "nearest-older" | "oldest";

/** How the profile of a run came to be chosen. */
export type ProfileChoice =
  /** It was named. */
  | { readonly by: "name" }
  /** Nothing was said: the newest. */
  | { readonly by: "default" }
  /** OCP was asked which build it is. */
  | { readonly by: "build"; readonly build: string; readonly fit: ProfileFit };
