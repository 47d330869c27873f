package main

import (
	"context"
	"crypto"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/go-jose/go-jose/v4"
)

func init() { libraries["go-oidc"] = library{goOIDC, goOIDCErrors} }

func goOIDC(one trial) error {
	keys, err := goOIDCKeys(one)
	if err != nil {
		return err
	}
	config := &oidc.Config{
		SupportedSigningAlgs: one.Algorithms,
		SkipClientIDCheck:    one.Audience == nil,
		SkipIssuerCheck:      one.Issuer == nil,
		Now:                  one.lateClock,
	}
	issuer := ""
	if one.Issuer != nil {
		issuer = *one.Issuer
	}
	if one.Audience != nil {
		config.ClientID = one.Audience[0] // it expects one
	}
	_, err = oidc.NewVerifier(issuer, keys, config).Verify(context.Background(), one.Token)
	return err
}

// lateClock is how verify.go gets its tolerance.
func (one trial) lateClock() time.Time {
	if one.Tolerance == nil {
		return one.clock()
	}
	return one.clock().Add(-seconds(*one.Tolerance))
}

func goOIDCKeys(one trial) (oidc.KeySet, error) {
	switch one.Form {
	case "jwks":
		client := &http.Client{Transport: answer(one.Key)}
		ctx := oidc.ClientContext(context.Background(), client)
		return oidc.NewRemoteKeySet(ctx, "https://example.com/jwks.json"), nil
	case "jwk":
		key := jose.JSONWebKey{}
		err := json.Unmarshal([]byte(one.Key), &key)
		return static(key.Key, err)
	case "pem":
		return static(parsePEM(one.Key))
	}
	key, err := secret(one.Encoding, one.Key)
	return static(key, err)
}

func static(key crypto.PublicKey, err error) (oidc.KeySet, error) {
	return &oidc.StaticKeySet{PublicKeys: []crypto.PublicKey{key}}, err
}

// answer is an issuer with its answer at hand.
type answer string

func (text answer) RoundTrip(*http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: http.StatusOK, Body: io.NopCloser(strings.NewReader(string(text)))}, nil
}

var goOIDCErrors = []exported{typed[*oidc.TokenExpiredError]("TokenExpiredError")}
