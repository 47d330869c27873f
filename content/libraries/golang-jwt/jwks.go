package auth

import (
	"context"
	"time"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
)

// LoadKeySet fetches the issuer's keys and refreshes them every hour until ctx ends; call
// it once at start. An unknown kid fetches them again, every 5 minutes at most. The address
// is our configuration, never the token's jku.
func LoadKeySet(ctx context.Context, url string) (keyfunc.Keyfunc, error) {
	return keyfunc.NewDefaultCtx(ctx, []string{url})
}

func Verify(token string, keys keyfunc.Keyfunc) (*jwt.RegisteredClaims, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(token, claims, keys.Keyfunc,
		jwt.WithValidMethods([]string{"RS256"}),
		jwt.WithIssuer("https://example.com"),
		jwt.WithAudience("api.example.com"),
		jwt.WithLeeway(5*time.Second),
	)
	if err != nil {
		return nil, err
	}
	return claims, nil
}
