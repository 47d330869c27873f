package main

import (
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/pem"
	"errors"
)

// parsePEM is what verify.go does where the library does not read PEM.
func parsePEM(text string) (any, error) {
	block, _ := pem.Decode([]byte(text))
	if block == nil {
		return nil, errors.New("no PEM block")
	}
	return x509.ParsePKIXPublicKey(block.Bytes)
}

func secret(encoding, text string) ([]byte, error) {
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
