// Package accesskey signs the calls of a generated client with an AccessKey of OCP.
package accesskey

import (
	"bytes"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"encoding/base64"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"sort"
	"strings"
	"time"
)

// Parts is what a signature covers, each item exactly as it is sent.
type Parts struct {
	Method, Path, ContentType, Date, Host string
	Headers                               map[string]string
	Body                                  []byte
}

// Sign gives the signature of a call.
func Sign(secret string, parts Parts) string {
	digest := ""
	if len(parts.Body) > 0 {
		digest = fmt.Sprintf("%X", md5.Sum(parts.Body))
	}
	lines := []string{parts.Method, digest, parts.ContentType, parts.Date, parts.Host, signedHeaders(parts.Headers), canonical(parts.Path)}
	mac := hmac.New(sha1.New, []byte(secret))
	mac.Write([]byte(strings.Join(lines, "\n")))
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

func signedHeaders(headers map[string]string) string {
	var lines []string
	for name, value := range headers {
		if strings.HasPrefix(strings.ToLower(name), "x-ocp-") {
			lines = append(lines, name+":"+value)
		}
	}
	sort.Strings(lines)
	return strings.Join(lines, "\n")
}

// canonical sorts and encodes the query by RFC 3986. Repeat no parameter: how OCP signs those is not certain.
func canonical(path string) string {
	before, query, found := strings.Cut(path, "?")
	values, err := url.ParseQuery(query)
	if !found || err != nil || len(values) == 0 {
		return before
	}
	return before + "?" + strings.ReplaceAll(values.Encode(), "+", "%20")
}

// Transport signs each request when its bytes are final.
type Transport struct {
	ID, Secret string
	Base       http.RoundTripper
}

// RoundTrip signs a copy of the request and sends it.
func (t Transport) RoundTrip(request *http.Request) (*http.Response, error) {
	var body []byte
	if request.Body != nil {
		var err error
		if body, err = io.ReadAll(request.Body); err != nil {
			return nil, err
		}
		request.Body.Close()
	}
	signed := request.Clone(request.Context())
	date := time.Now().UTC().Format(http.TimeFormat)
	parts := Parts{request.Method, request.URL.RequestURI(), request.Header.Get("Content-Type"), date, request.URL.Host, nil, body}
	signed.Header.Set("Date", date)
	signed.Header.Set("Authorization", "OCP-ACCESS-KEY-HMACSHA1 "+t.ID+":"+Sign(t.Secret, parts))
	if body != nil {
		signed.Body = io.NopCloser(bytes.NewReader(body))
		signed.GetBody = nil // nothing may send a backup call again
	}
	return t.Base.RoundTrip(signed)
}

// Client gives an HTTP client that signs, and follows no redirect: it would carry the call to another server.
func Client(id, secret string, timeout time.Duration) *http.Client {
	stay := func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &http.Client{Transport: Transport{id, secret, http.DefaultTransport}, CheckRedirect: stay, Timeout: timeout}
}
