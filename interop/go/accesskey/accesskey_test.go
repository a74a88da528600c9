package accesskey

import (
	"encoding/json"
	"os"
	"testing"
)

// Holds the signer to the vendor's own examples.
func TestOfficialVectors(t *testing.T) {
	text, err := os.ReadFile(os.Getenv("OCP_VECTORS"))
	if err != nil {
		t.Fatal(err)
	}
	var given struct {
		AccessKeySecret string
		Vectors         []struct {
			Name, Method, Path, ContentType, Date, Host, Body, Signature string
			Headers                                                      map[string]string
		}
	}
	if err := json.Unmarshal(text, &given); err != nil || len(given.Vectors) != 2 {
		t.Fatalf("%d vectors: %v", len(given.Vectors), err)
	}
	for _, each := range given.Vectors {
		parts := Parts{each.Method, each.Path, each.ContentType, each.Date, each.Host, each.Headers, []byte(each.Body)}
		if signature := Sign(given.AccessKeySecret, parts); signature != each.Signature {
			t.Errorf("%s: %s instead of %s", each.Name, signature, each.Signature)
		}
	}
}
