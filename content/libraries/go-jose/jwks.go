package auth

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

// LoadKeySet fetches the issuer's keys: go-jose has no client of its own. Call it at start,
// and again every few minutes. The address is our configuration, never the token's jku.
func LoadKeySet(ctx context.Context, url string) (*jose.JSONWebKeySet, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("the JWKS endpoint answers %s", response.Status)
	}
	keys := &jose.JSONWebKeySet{}
	return keys, json.NewDecoder(response.Body).Decode(keys)
}

func Verify(token string, keys *jose.JSONWebKeySet) (*jwt.Claims, error) {
	parsed, err := jwt.ParseSigned(token, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		return nil, err
	}
	claims := &jwt.Claims{}
	if err := parsed.Claims(keys, claims); err != nil { // the key by kid, and the signature
		return nil, err
	}
	expected := jwt.Expected{
		Issuer:      "https://example.com",
		AnyAudience: jwt.Audience{"api.example.com"},
	}
	if err := claims.ValidateWithLeeway(expected, 5*time.Second); err != nil {
		return nil, err
	}
	return claims, nil
}
