// What the person answered on first start. Plain values; app/ makes the data folder from them.
#pragma once

#include "base/secret_bytes.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace espalier::ui {

struct FirstRunAnswers {
    QString organization;
    QString publicUrl;     // https://host[:port], as typed but trimmed, lower-case host
    bool lab = false;      // localhost, raw addresses and our own authority are fine
    QString listenAddress; // "0.0.0.0", "127.0.0.1"
    quint16 listenPort = 8443;

    struct TlsFiles {
        QByteArray chainPem;
        SecretBytes keyPem;
    };
    std::optional<TlsFiles> tls; // not set: our authority issues one

    enum class KeyPlace { Keychain, Passphrase };
    KeyPlace keyPlace = KeyPlace::Keychain;
    SecretBytes passphrase;

    struct PushFiles {
        QByteArray certificate; // PEM or PKCS#12
        SecretBytes key;        // empty when the certificate's file has it
        SecretBytes password;
    };
    std::optional<PushFiles> push; // not set: later, under Server
};

enum class FirstRunStep { Organization, Address, Listening, Tls, Keys, Push };

} // namespace espalier::ui
