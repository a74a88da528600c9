// Generated from openapi/ by `npm run generate`; do not edit.
export const profiles = [{
 "id": "4.3",
 "title": "OCP V4.3.2 to V4.3.4",
 "covers": [
  "4.3.2",
  "4.3.3",
  "4.3.4"
 ],
 load: () => import("./4.3/profile.gen.js"),
 loadValidators: () => import("./4.3/validators.gen.js")
}, {
 "id": "4.2.2",
 "title": "OCP V4.2.2",
 "covers": [
  "4.2.2"
 ],
 load: () => import("./4.2.2/profile.gen.js"),
 loadValidators: () => import("./4.2.2/validators.gen.js")
}, {
 "id": "4.0",
 "title": "OCP V4.0.3 to V4.2.1",
 "covers": [
  "4.0.3",
  "4.2.0",
  "4.2.1"
 ],
 load: () => import("./4.0/profile.gen.js"),
 loadValidators: () => import("./4.0/validators.gen.js")
}];
