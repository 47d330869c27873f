package main

import (
	"encoding/json"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func init() { libraries["go-jose"] = library{goJose, goJoseErrors} }

func goJose(one trial) error {
	key, err := goJoseKey(one)
	if err != nil {
		return err
	}
	algorithms := []jose.SignatureAlgorithm{}
	for _, name := range one.Algorithms {
		algorithms = append(algorithms, jose.SignatureAlgorithm(name))
	}
	parsed, err := jwt.ParseSigned(one.Token, algorithms)
	if err != nil {
		return err
	}
	claims := &jwt.Claims{}
	if err := parsed.Claims(key, claims); err != nil {
		return err
	}
	expected := jwt.Expected{AnyAudience: one.Audience, Time: one.clock()}
	if one.Issuer != nil {
		expected.Issuer = *one.Issuer
	}
	if one.Tolerance == nil {
		return claims.Validate(expected)
	}
	return claims.ValidateWithLeeway(expected, seconds(*one.Tolerance))
}

func goJoseKey(one trial) (any, error) {
	switch one.Form {
	case "jwks":
		keys := &jose.JSONWebKeySet{}
		return keys, json.Unmarshal([]byte(one.Key), keys)
	case "jwk":
		key := &jose.JSONWebKey{}
		return key, json.Unmarshal([]byte(one.Key), key)
	case "pem":
		return parsePEM(one.Key)
	}
	return secret(one.Encoding, one.Key)
}

var goJoseErrors = []exported{
	typed[*jose.ErrUnexpectedSignatureAlgorithm]("ErrUnexpectedSignatureAlgorithm"),
	sentinel("ErrCryptoFailure", jose.ErrCryptoFailure),
	sentinel("ErrInvalidKeySize", jose.ErrInvalidKeySize),
	sentinel("ErrJWKSKidNotFound", jose.ErrJWKSKidNotFound),
	sentinel("ErrUnprotectedNonce", jose.ErrUnprotectedNonce),
	sentinel("ErrUnsupportedAlgorithm", jose.ErrUnsupportedAlgorithm),
	sentinel("ErrUnsupportedCriticalHeader", jose.ErrUnsupportedCriticalHeader),
	sentinel("ErrUnsupportedEllipticCurve", jose.ErrUnsupportedEllipticCurve),
	sentinel("ErrUnsupportedKeyType", jose.ErrUnsupportedKeyType),
	sentinel("ErrExpired", jwt.ErrExpired),
	sentinel("ErrInvalidAudience", jwt.ErrInvalidAudience),
	sentinel("ErrInvalidIssuer", jwt.ErrInvalidIssuer),
	sentinel("ErrIssuedInTheFuture", jwt.ErrIssuedInTheFuture),
	sentinel("ErrNotValidYet", jwt.ErrNotValidYet),
	sentinel("ErrUnmarshalAudience", jwt.ErrUnmarshalAudience),
	sentinel("ErrUnmarshalNumericDate", jwt.ErrUnmarshalNumericDate),
}
