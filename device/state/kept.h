// The names under which a device remembers what commands have changed (DeviceState::kept). Types as in property lists.
#pragma once

#include <QString>

namespace espalier::device::kept {

inline const QString lockPin = QStringLiteral("LockPIN");         // string, of a Mac that was locked
inline const QString lockMessage = QStringLiteral("LockMessage"); // string
inline const QString lostMode = QStringLiteral("LostMode");       // dictionary of Message, PhoneNumber, Footnote
inline const QString lostSounds = QStringLiteral("LostSounds");   // integer, how often it played
inline const QString bypassCode = QStringLiteral("BypassCode");   // string; empty: it was cleared
inline const QString firmware = QStringLiteral("Firmware");       // dictionary of Password, Pending, AllowOroms
inline const QString recoveryLock = QStringLiteral("RecoveryLock");
inline const QString recoveryKey = QStringLiteral("RecoveryKey");           // string, personal, of FileVault
inline const QString institutionalKey = QStringLiteral("InstitutionalKey"); // data, a certificate
inline const QString remoteDesktop = QStringLiteral("RemoteDesktop");
inline const QString settings = QStringLiteral("Settings");            // dictionary: item → what was set
inline const QString appSettings = QStringLiteral("AppSettings");      // dictionary: identifier → its Configuration
inline const QString appAttributes = QStringLiteral("AppAttributes");  // dictionary: identifier → its Attributes
inline const QString feedbackRead = QStringLiteral("FeedbackRead");    // array of identifiers whose feedback is gone
inline const QString redemption = QStringLiteral("RedemptionCodes");   // dictionary: identifier → code
inline const QString books = QStringLiteral("Books");                  // array as in ManagedMediaList
inline const QString provisioning = QStringLiteral("Provisioning");    // array as in ProvisioningProfileList
inline const QString users = QStringLiteral("Users");                  // array as in UserList
inline const QString admins = QStringLiteral("AdminAccounts");         // array of GUID, shortName, passwordHash
inline const QString awaits = QStringLiteral("AwaitingConfiguration"); // true until DeviceConfigured
inline const QString updates = QStringLiteral("Updates");              // array as in OSUpdateStatus
inline const QString mirroring = QStringLiteral("Mirroring");          // string, where to
inline const QString eSimServer = QStringLiteral("ESIMServer");        // string
inline const QString restarts = QStringLiteral("Restarts");            // integer

} // namespace espalier::device::kept
