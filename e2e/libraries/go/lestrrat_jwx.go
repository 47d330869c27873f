package main

import (
	"fmt"
	"slices"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jws"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

func init() { libraries["lestrrat-jwx"] = library{lestrratJWX, lestrratJWXErrors} }

func lestrratJWX(one trial) error {
	options, err := lestrratJWXKeys(one)
	if err != nil {
		return err
	}
	options = append(options, jwt.WithClock(jwt.ClockFunc(one.clock)))
	if one.Issuer != nil {
		options = append(options, jwt.WithIssuer(*one.Issuer))
	}
	for _, audience := range one.Audience {
		options = append(options, jwt.WithAudience(audience))
	}
	if one.Tolerance != nil {
		options = append(options, jwt.WithAcceptableSkew(seconds(*one.Tolerance)))
	}
	_, err = jwt.Parse([]byte(one.Token), options...)
	return err
}

// lestrratJWXKeys offers the key once for each algorithm. Without any, jwx has to infer one from the key.
func lestrratJWXKeys(one trial) ([]jwt.ParseOption, error) {
	if one.Form == "jwks" {
		keys, err := jwk.Parse([]byte(one.Key))
		if err == nil && !one.Plain {
			err = lestrratJWXPin(one)
		}
		return []jwt.ParseOption{jwt.WithKeySet(keys)}, err
	}
	key, err := lestrratJWXKey(one)
	if err != nil {
		return nil, err
	}
	if one.Algorithms == nil {
		keys := jwk.NewSet()
		infer := jwt.WithKeySet(keys, jws.WithInferAlgorithmFromKey(true), jws.WithRequireKid(false))
		return []jwt.ParseOption{infer}, keys.AddKey(key)
	}
	options := []jwt.ParseOption{}
	for _, name := range one.Algorithms {
		algorithm, err := jwa.KeyAlgorithmFrom(name)
		if err != nil {
			return nil, err
		}
		options = append(options, jwt.WithKey(algorithm, key))
	}
	return options, nil
}

func lestrratJWXPin(one trial) error {
	message, err := jws.Parse([]byte(one.Token), jws.WithCompact())
	if err != nil {
		return err
	}
	alg, _ := message.Signatures()[0].ProtectedHeaders().Algorithm()
	if !slices.Contains(one.Algorithms, alg.String()) {
		return fmt.Errorf("alg %q is not allowed", alg)
	}
	return nil
}

func lestrratJWXKey(one trial) (jwk.Key, error) {
	switch one.Form {
	case "jwk":
		return jwk.ParseKey([]byte(one.Key))
	case "pem":
		return jwk.ParseKey([]byte(one.Key), jwk.WithPEM(true))
	}
	bytes, err := secret(one.Encoding, one.Key)
	if err != nil {
		return nil, err
	}
	return jwk.Import(bytes)
}

var lestrratJWXErrors = []exported{
	sentinel("jws.VerificationError", jws.VerificationError()),
	sentinel("jws.VerifyError", jws.VerifyError()),
	sentinel("jws.ParseError", jws.ParseError()),
	sentinel("InvalidAudienceError", jwt.InvalidAudienceError()),
	sentinel("InvalidIssuedAtError", jwt.InvalidIssuedAtError()),
	sentinel("InvalidIssuerError", jwt.InvalidIssuerError()),
	sentinel("TokenExpiredError", jwt.TokenExpiredError()),
	sentinel("TokenNotYetValidError", jwt.TokenNotYetValidError()),
	sentinel("UnknownPayloadTypeError", jwt.UnknownPayloadTypeError()),
}
