package main

import (
	"encoding/base64"
	"encoding/hex"
	"errors"
	"strings"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
)

// golangJWT makes the calls of verify.go and jwks.go with everything that they fix as a parameter. An expectation that was
// not given is an option left out.
func golangJWT(one trial) error {
	key, err := keyOf(one)
	if err != nil {
		return err
	}
	options := []jwt.ParserOption{jwt.WithTimeFunc(one.clock)}
	if one.Tolerance != nil {
		options = append(options, jwt.WithLeeway(seconds(*one.Tolerance)))
	}
	if one.Algorithms != nil {
		options = append(options, jwt.WithValidMethods(one.Algorithms))
	}
	if one.Issuer != nil {
		options = append(options, jwt.WithIssuer(*one.Issuer))
	}
	if one.Audience != nil {
		options = append(options, jwt.WithAudience(one.Audience...))
	}
	_, err = jwt.ParseWithClaims(one.Token, &jwt.RegisteredClaims{}, key, options...)
	return err
}

func keyOf(one trial) (jwt.Keyfunc, error) {
	switch one.Form {
	case "jwks":
		keys, err := keyfunc.NewJWKSetJSON([]byte(one.Key))
		if err != nil {
			return nil, err
		}
		return keys.Keyfunc, nil
	case "jwk":
		keys, err := keyfunc.NewJWKJSON([]byte(one.Key))
		if err != nil {
			return nil, err
		}
		return keys.Keyfunc, nil
	case "pem":
		return fixed(publicKey(one.Alg, []byte(one.Key)))
	}
	return fixed(secret(one.Encoding, one.Key))
}

func fixed(key any, err error) (jwt.Keyfunc, error) {
	return func(*jwt.Token) (any, error) { return key, nil }, err
}

func publicKey(alg string, pem []byte) (any, error) {
	switch alg[:2] {
	case "ES":
		return jwt.ParseECPublicKeyFromPEM(pem)
	case "Ed":
		return jwt.ParseEdPublicKeyFromPEM(pem)
	}
	return jwt.ParseRSAPublicKeyFromPEM(pem)
}

func secret(encoding, text string) (any, error) {
	switch encoding {
	case "base64":
		return base64.StdEncoding.DecodeString(text)
	case "base64url":
		return base64.RawURLEncoding.DecodeString(text)
	case "hex":
		return hex.DecodeString(text)
	}
	return []byte(text), nil
}

var sentinels = []struct {
	name string
	err  error
}{
	{"ErrKeyMustBePEMEncoded", jwt.ErrKeyMustBePEMEncoded},
	{"ErrNotRSAPublicKey", jwt.ErrNotRSAPublicKey},
	{"ErrNotECPublicKey", jwt.ErrNotECPublicKey},
	{"ErrNotEdPublicKey", jwt.ErrNotEdPublicKey},
	{"ErrHashUnavailable", jwt.ErrHashUnavailable},
	{"ErrTokenMalformed", jwt.ErrTokenMalformed},
	{"ErrTokenUnverifiable", jwt.ErrTokenUnverifiable},
	{"ErrTokenSignatureInvalid", jwt.ErrTokenSignatureInvalid},
	{"ErrInvalidKeyType", jwt.ErrInvalidKeyType},
	{"ErrInvalidKey", jwt.ErrInvalidKey},
	{"ErrTokenRequiredClaimMissing", jwt.ErrTokenRequiredClaimMissing},
	{"ErrTokenExpired", jwt.ErrTokenExpired},
	{"ErrTokenNotValidYet", jwt.ErrTokenNotValidYet},
	{"ErrTokenInvalidAudience", jwt.ErrTokenInvalidAudience},
	{"ErrTokenInvalidIssuer", jwt.ErrTokenInvalidIssuer},
}

// namesOf lists the errors of the library that errors.Is finds. Go's errors have no class.
func namesOf(err error) string {
	names := []string{}
	for _, one := range sentinels {
		if errors.Is(err, one.err) {
			names = append(names, one.name)
		}
	}
	if len(names) == 0 {
		return "error"
	}
	return strings.Join(names, ", ")
}
