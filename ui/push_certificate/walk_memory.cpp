#include "ui/push_certificate/walk_memory.h"

#include <QSettings>

namespace espalier::ui {

namespace {
const QString stepKey = QStringLiteral("pushCertificate/step");
const QString accountKey = QStringLiteral("pushCertificate/account");
const QString walkOfKey = QStringLiteral("pushCertificate/of");
const QString unprovenKey = QStringLiteral("pushCertificate/unproven");

QString whoseWalk(const PushStanding& standing)
{
    return standing.organization + QLatin1Char('/') + (standing.certificate ? standing.certificate->serial : QString());
}
} // namespace

KeptWalk keptWalk(const PushStanding& standing)
{
    const QSettings settings;
    KeptWalk kept;
    kept.unproven = settings.value(unprovenKey).toString();
    if (settings.value(walkOfKey).toString() != whoseWalk(standing)) {
        return kept;
    }
    kept.appleAccount = settings.value(accountKey).toString();
    bool ok = false;
    const int step = settings.value(stepKey).toInt(&ok);
    if (ok && step >= 0 && step < certificateSteps) {
        kept.step = static_cast<CertificateStep>(step);
    }
    return kept;
}

void keepWalk(const PushStanding& standing, CertificateStep step, const QString& appleAccount)
{
    QSettings settings;
    settings.setValue(walkOfKey, whoseWalk(standing));
    settings.setValue(stepKey, static_cast<int>(step));
    settings.setValue(accountKey, appleAccount);
}

void keepUnproven(const QString& serial)
{
    QSettings().setValue(unprovenKey, serial);
}

void forgetWalk()
{
    QSettings settings;
    for (const QString& key : {walkOfKey, stepKey, accountKey, unprovenKey}) {
        settings.remove(key);
    }
}

} // namespace espalier::ui
