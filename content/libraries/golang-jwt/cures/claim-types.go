package auth

import (
	"crypto/rsa"
	"strconv"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// User is a row of a database.
type User struct{ ID int }

// Sign is the issuer's. RegisteredClaims has the types that RFC 7519 asks for; map values
// are taken as they are.
func Sign(user User, key *rsa.PrivateKey) (string, error) {
	claims := jwt.RegisteredClaims{
		Issuer:    "https://example.com",
		Audience:  jwt.ClaimStrings{"api.example.com"}, // written as an array
		Subject:   strconv.Itoa(user.ID),
		IssuedAt:  jwt.NewNumericDate(time.Now()), // seconds
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(10 * time.Minute)),
	}
	return jwt.NewWithClaims(jwt.SigningMethodRS256, claims).SignedString(key)
}
