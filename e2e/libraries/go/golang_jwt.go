package main

import (
	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
)

func init() { libraries["golang-jwt"] = library{golangJWT, golangJWTErrors} }

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
	key, err := secret(one.Encoding, one.Key)
	return fixed(key, err)
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

var golangJWTErrors = []exported{
	sentinel("ErrKeyMustBePEMEncoded", jwt.ErrKeyMustBePEMEncoded),
	sentinel("ErrNotRSAPublicKey", jwt.ErrNotRSAPublicKey),
	sentinel("ErrNotECPublicKey", jwt.ErrNotECPublicKey),
	sentinel("ErrNotEdPublicKey", jwt.ErrNotEdPublicKey),
	sentinel("ErrHashUnavailable", jwt.ErrHashUnavailable),
	sentinel("ErrTokenMalformed", jwt.ErrTokenMalformed),
	sentinel("ErrTokenUnverifiable", jwt.ErrTokenUnverifiable),
	sentinel("ErrTokenSignatureInvalid", jwt.ErrTokenSignatureInvalid),
	sentinel("ErrInvalidKeyType", jwt.ErrInvalidKeyType),
	sentinel("ErrInvalidKey", jwt.ErrInvalidKey),
	sentinel("ErrTokenRequiredClaimMissing", jwt.ErrTokenRequiredClaimMissing),
	sentinel("ErrTokenExpired", jwt.ErrTokenExpired),
	sentinel("ErrTokenNotValidYet", jwt.ErrTokenNotValidYet),
	sentinel("ErrTokenInvalidAudience", jwt.ErrTokenInvalidAudience),
	sentinel("ErrTokenInvalidIssuer", jwt.ErrTokenInvalidIssuer),
}
