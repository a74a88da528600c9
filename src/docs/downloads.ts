/** What is handed out of each version, at an address that stays: `/4.3/openapi.yaml`. */
export const downloads: readonly { readonly name: string; readonly about: string }[] = [
  { name: "openapi.yaml", about: "OpenAPI 3.1, YAML" },
  { name: "openapi.json", about: "OpenAPI 3.1, JSON" },
  { name: "openapi-3.0.json", about: "OpenAPI 3.0.3, for tools that stop there" },
  { name: "postman-collection.json", about: "Postman collection 2.1" },
];
