package auth

import (
	"crypto"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
)

// RawURLEncoding writes - and _ and no padding (RFC 7515 section 2); StdEncoding would
// write + / and =.
var encode = base64.RawURLEncoding.EncodeToString

// Sign is an issuer that builds its tokens by hand. SignedString does all of this by
// itself.
func Sign(claims map[string]any, privateKey *rsa.PrivateKey) (string, error) {
	payload, err := json.Marshal(claims)
	if err != nil {
		return "", err
	}
	input := encode([]byte(`{"alg":"RS256","typ":"JWT"}`)) + "." + encode(payload)
	digest := sha256.Sum256([]byte(input))
	signature, err := rsa.SignPKCS1v15(nil, privateKey, crypto.SHA256, digest[:])
	return input + "." + encode(signature), err
}
