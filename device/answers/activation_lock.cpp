// The code by which the office gets past the Activation Lock of a device that it supervises.
#include "device/answers/handlers.h"
#include "device/identity/openssl.h"
#include "device/state/kept.h"

namespace espalier::device {

namespace {

// 5-5-4-4-4-4 characters of the alphabet without letters that look alike.
QString newCode()
{
    static const QString alphabet = QStringLiteral("0123456789ACDEFGHJKLMNPQRTUVWXYZ");
    const QByteArray random = randomBytes(26);
    QString code;
    for (int i = 0; i < 26; ++i) {
        if (i == 5 || i == 10 || i == 14 || i == 18 || i == 22) {
            code += u'-';
        }
        code += alphabet.at(static_cast<uchar>(random.at(i)) % alphabet.size());
    }
    return code;
}

} // namespace

Answer answerActivationLockBypassCode(Scene& scene)
{
    if (!scene.state.kept.contains(kept::bypassCode)) {
        scene.state.kept.insert(kept::bypassCode, newCode());
    }
    const QString code = scene.state.kept.value(kept::bypassCode).toString();
    if (code.isEmpty()) {
        return failed(12029, QStringLiteral("MCMDMErrorDomain"), QStringLiteral("There is no bypass code any more."));
    }
    return acknowledged({{QStringLiteral("ActivationLockBypassCode"), code}});
}

Answer answerClearActivationLockBypassCode(Scene& scene)
{
    scene.state.kept.insert(kept::bypassCode, QString());
    return acknowledged();
}

} // namespace espalier::device
