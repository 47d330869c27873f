package auth

import (
	"context"
	"crypto"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"log/slog"
	"os"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
)

var config = &oidc.Config{
	ClientID:             "api.example.com", // aud has to contain it
	SupportedSigningAlgs: []string{"RS256"}, // our choice, never the token's
	// go-oidc forgives 5 minutes in nbf and nothing in exp: so its clock runs 5 s late.
	Now: func() time.Time { return time.Now().Add(-5 * time.Second) },
}

// LoadVerifier reads the issuer's public key, a PEM file ("BEGIN PUBLIC KEY"); call it once
// at start.
func LoadVerifier(path string) (*oidc.IDTokenVerifier, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(content)
	if block == nil {
		return nil, errors.New("no PEM block")
	}
	key, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		return nil, err
	}
	keys := &oidc.StaticKeySet{PublicKeys: []crypto.PublicKey{key}}
	return oidc.NewVerifier("https://example.com", keys, config), nil
}

func Verify(ctx context.Context, token string, verifier *oidc.IDTokenVerifier) (*oidc.IDToken, error) {
	idToken, err := verifier.Verify(ctx, token)
	if err != nil {
		// Only "expired" has a type of its own, *oidc.TokenExpiredError; the rest is told by
		// the text, which never holds the token.
		slog.Warn("JWT refused", "reason", err)
		return nil, err // answer 401
	}
	return idToken, nil
}
