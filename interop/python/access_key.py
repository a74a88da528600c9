"""Signs the calls of a generated client with an AccessKey of OCP."""

import base64
import hashlib
import hmac
from email.utils import formatdate
from urllib.parse import parse_qsl, quote, urlsplit

import urllib3

SCHEME = "OCP-ACCESS-KEY-HMACSHA1"


def sign(secret, method, path, content_type, date, host, headers, body):
    """Gives the signature of a call; every part exactly as it is sent, `body` as bytes."""
    digest = hashlib.md5(body).hexdigest().upper() if body else ""
    signed_headers = "\n".join(f"{name}:{value}" for name, value in sorted(headers.items()) if name.lower().startswith("x-ocp-"))
    text = "\n".join([method, digest, content_type, date, host, signed_headers, canonical(path)])
    return base64.b64encode(hmac.new(secret.encode(), text.encode(), hashlib.sha1).digest()).decode()


def canonical(path):
    """Sorts and encodes the query by RFC 3986. Repeat no parameter: how OCP signs those is not certain."""
    parts = urlsplit(path)
    query = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in sorted(parse_qsl(parts.query, keep_blank_values=True)))
    return f"{parts.path}?{query}" if query else parts.path


class SigningPool(urllib3.PoolManager):
    """Signs each request when its bytes are final. Follows no redirect and repeats nothing: a repeated call may start a second backup."""

    def __init__(self, access_key_id, access_key_secret, **options):
        super().__init__(**options)
        self._id = access_key_id
        self._secret = access_key_secret

    def urlopen(self, method, url, redirect=True, **options):
        body = options.get("body") or b""
        body = body.encode() if isinstance(body, str) else body
        headers = dict(options.pop("headers", None) or {})
        parts = urlsplit(url)
        date = formatdate(usegmt=True)
        path = f"{parts.path}?{parts.query}" if parts.query else parts.path
        content_type = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
        signature = sign(self._secret, method, path, content_type, date, parts.netloc, headers, body)
        headers.update({"Date": date, "Host": parts.netloc, "Authorization": f"{SCHEME} {self._id}:{signature}"})
        options.update(headers=headers, body=body or None, retries=False)
        return super().urlopen(method, url, redirect=False, **options)
