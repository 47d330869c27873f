# frozen_string_literal: true

require 'jwt'
require 'logger'

module AccessToken
  # The issuer's public key as PEM ("BEGIN PUBLIC KEY"), read once at start.
  PUBLIC_KEY = OpenSSL::PKey.read(File.read(ENV.fetch('JWT_PUBLIC_KEY_FILE')))

  OPTIONS = {
    algorithms: ['RS256'], # our choice, never the token's
    iss: 'https://example.com',
    verify_iss: true, # left out, iss is not compared
    aud: 'api.example.com',
    verify_aud: true, # left out, aud is not compared
    leeway: 5 # seconds
  }.freeze

  LOGGER = Logger.new($stderr)

  def self.verify(token)
    claims, _header = JWT.decode(token, PUBLIC_KEY, true, OPTIONS)
    claims
  rescue StandardError => e # JWT::DecodeError, but a header that is no object is a TypeError
    LOGGER.warn("JWT refused: #{reason_of(e)}") # never log the token itself
    raise # answer 401
  end

  def self.reason_of(error)
    case error
    when JWT::ExpiredSignature then 'expired'
    when JWT::ImmatureSignature then 'not yet valid'
    when JWT::InvalidAudError then 'audience'
    when JWT::InvalidIssuerError then 'issuer'
    when JWT::VerificationError then 'signature'
    when JWT::IncorrectAlgorithm then 'algorithm'
    else 'malformed'
    end
  end
end
