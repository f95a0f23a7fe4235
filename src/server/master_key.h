// The 32 bytes under which everything secret is sealed. They rest in the system keychain, or in the key file
// encrypted with a passphrase; never in the clear. Blocking: not for the gui thread.
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "server/data_folder.h"

namespace espalier::server {

enum class KeyPlace { Keychain, Passphrase };

// Writes and reads back a probe entry; QtKeychain has no other way to tell that a keychain works.
[[nodiscard]] bool keychainWorks();

// How much a guess at the passphrase costs: scrypt's N as a power of two.
inline constexpr int usualPassphraseWork = 17;

// Makes a new key and its file, which counts from keepMasterKey() on. Conflict when there is one.
[[nodiscard]] Result<SecretBytes> createMasterKey(const DataFolder& folder, KeyPlace place,
                                                  const SecretBytes& passphrase, int work = usualPassphraseWork);
[[nodiscard]] Result<> keepMasterKey(const DataFolder& folder);
// The same for a key that is there already, out of a backup.
[[nodiscard]] Result<> placeMasterKey(const DataFolder& folder, const SecretBytes& key, KeyPlace place,
                                      const SecretBytes& passphrase, int work = usualPassphraseWork);

[[nodiscard]] Result<KeyPlace> keyPlace(const DataFolder& folder);
// Refused: wrong passphrase. Unavailable: no passphrase was given, or the keychain does not answer.
[[nodiscard]] Result<SecretBytes> loadMasterKey(const DataFolder& folder, const SecretBytes& passphrase);

// The first line of a passphrase file, which nobody else may read.
[[nodiscard]] Result<SecretBytes> readPassphraseFile(const QString& path);

} // namespace espalier::server
