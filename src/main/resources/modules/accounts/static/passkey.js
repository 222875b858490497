// Passkeys: a form with data-passkey="get" or "create" asks its data-options address for a challenge, has the browser
// sign it and is then sent with the answer. The server alone decides what the answer is worth.
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (it) => it.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const withBytes = (list) => list?.map((it) => ({ ...it, id: bytes(it.id) }));

function readable(options) {
  const challenge = bytes(options.challenge);
  return options.user
    ? { ...options, challenge, user: { ...options.user, id: bytes(options.user.id) }, excludeCredentials: withBytes(options.excludeCredentials) }
    : { ...options, challenge, allowCredentials: withBytes(options.allowCredentials) };
}

function written({ id, rawId, type, response, authenticatorAttachment }) {
  const answer = { clientDataJSON: text(response.clientDataJSON) };
  if (response.attestationObject) {
    answer.attestationObject = text(response.attestationObject);
    answer.transports = response.getTransports?.() ?? [];
  } else {
    answer.authenticatorData = text(response.authenticatorData);
    answer.signature = text(response.signature);
    answer.userHandle = response.userHandle ? text(response.userHandle) : undefined;
  }
  return JSON.stringify({ id, rawId: text(rawId), type, response: answer, authenticatorAttachment, clientExtensionResults: {} });
}

async function ask(form) {
  const answer = await fetch(form.dataset.options, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams({ _csrf: form.elements._csrf.value }),
  });
  if (!answer.ok) {
    throw new Error(`No challenge: ${answer.status}`);
  }
  const publicKey = readable(await answer.json());
  return written(await navigator.credentials[form.dataset.passkey]({ publicKey }));
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const failed = form.querySelector("[data-failed]");
  form.hidden = !window.PublicKeyCredential;
  form.nextElementSibling.hidden = !form.hidden;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    failed.hidden = true;
    try {
      form.querySelector("[data-credential]").value = await ask(form);
      form.submit();
    } catch {
      failed.hidden = false;
    }
  });
}
