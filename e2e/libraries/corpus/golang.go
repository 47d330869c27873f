// golang-jwt: orders on stdin, tokens on stdout, both JSON.
package main

import (
	"encoding/base64"
	"encoding/json"
	"os"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

type order struct {
	ID     string         `json:"id"`
	Alg    string         `json:"alg"`
	Key    string         `json:"key"`
	Secret string         `json:"secret"`
	Header map[string]any `json:"header"`
	Claims jwt.MapClaims  `json:"claims"`
}

type job struct {
	Keys   map[string]string `json:"keys"`
	Orders []order           `json:"orders"`
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func keyOf(one order, keys map[string]string) any {
	pem := []byte(keys[one.Key])
	switch {
	case strings.HasPrefix(one.Alg, "HS"):
		return must(base64.StdEncoding.DecodeString(one.Secret))
	case strings.HasPrefix(one.Alg, "ES"):
		return must(jwt.ParseECPrivateKeyFromPEM(pem))
	case one.Alg == "EdDSA":
		return must(jwt.ParseEdPrivateKeyFromPEM(pem))
	default:
		return must(jwt.ParseRSAPrivateKeyFromPEM(pem))
	}
}

func main() {
	var work job
	decoder := json.NewDecoder(os.Stdin)
	decoder.UseNumber() // a float64 would print 1.7953e+09
	if err := decoder.Decode(&work); err != nil {
		panic(err)
	}
	tokens := map[string]string{}
	for _, one := range work.Orders {
		token := jwt.NewWithClaims(jwt.GetSigningMethod(one.Alg), one.Claims)
		for name, value := range one.Header {
			token.Header[name] = value
		}
		tokens[one.ID] = must(token.SignedString(keyOf(one, work.Keys)))
	}
	if err := json.NewEncoder(os.Stdout).Encode(tokens); err != nil {
		panic(err)
	}
}
