package auth

import (
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/sha256"
	"encoding/asn1"
	"encoding/base64"
	"math/big"

	"github.com/golang-jwt/jwt/v5"
)

// A KMS or HSM answers in ASN.1 DER. ES256 is R || S, 32 bytes each (RFC 7518 section 3.4).
func toRaw(der []byte) ([]byte, error) {
	var signature struct{ R, S *big.Int }
	if _, err := asn1.Unmarshal(der, &signature); err != nil {
		return nil, err
	}
	raw := make([]byte, 64)
	signature.R.FillBytes(raw[:32])
	signature.S.FillBytes(raw[32:])
	return raw, nil
}

// Sign is the issuer's. SignedString with a local key writes R || S by itself.
func Sign(claims jwt.MapClaims, key *ecdsa.PrivateKey) (string, error) {
	input, err := jwt.NewWithClaims(jwt.SigningMethodES256, claims).SigningString()
	if err != nil {
		return "", err
	}
	digest := sha256.Sum256([]byte(input))
	der, err := ecdsa.SignASN1(rand.Reader, key, digest[:]) // stands for the call of the KMS
	if err != nil {
		return "", err
	}
	raw, err := toRaw(der)
	return input + "." + base64.RawURLEncoding.EncodeToString(raw), err
}
