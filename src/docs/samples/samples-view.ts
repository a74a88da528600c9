import { html, type SafeHtml } from "@remix-run/html-template";
import { codeBlock } from "../highlight.js";
import { authNames, sampleLanguages } from "./languages.js";
import type { Sample } from "./sample-files.js";

/** Shows the samples of the first example in every language, and leads to those of the others. */
export function samplesView(samples: readonly Sample[], server: string): SafeHtml {
  const [first, ...others] = [...new Set(samples.map(({ example }) => example))];
  const shown = samples.filter(({ example }) => example === first);
  return html`<p>
      Whole programs, without dependencies unless they are imported. They read <code>OCP_TARGET</code> (such as <code>${server}</code>), ids
      and credentials from the environment, and send one call.
    </p>
    ${sampleLanguages.map((language, index) => {
      const ofLanguage = shown.filter((each) => each.language.id === language.id);
      return html`<details class="sample" name="samples" data-language="${language.id}" ${index === 0 ? html`open` : ""}>
        <summary>${language.name}</summary>
        ${ofLanguage.map((each) => sampleView(each))}
      </details>`;
    })}
    ${others.length === 0 ? "" : othersView(samples, others)}`;
}

function sampleView({ language, auth, path, text }: Sample): SafeHtml {
  const name = authNames[auth];
  return html`<h3 class="sample-auth">${language.name} with ${name} <a class="file" href="/${path}" download>download</a></h3>
    ${codeBlock(text, language.highlight, `${language.name} with ${name}`)}`;
}

function othersView(samples: readonly Sample[], examples: readonly (string | undefined)[]): SafeHtml {
  return html`<details class="sample">
    <summary>The same for other storage</summary>
    <ul>
      ${examples.map((example) => {
        const ofExample = samples.filter((each) => each.example === example);
        return html`<li>
          <code>${example ?? ""}</code>:
          ${ofExample.map((each) => html`<a href="/${each.path}" download>${each.language.name} with ${authNames[each.auth]}</a> `)}
        </li>`;
      })}
    </ul>
  </details>`;
}
