#include "ui/push_certificate/proof_page.h"

#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/number_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QJsonArray>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int mostDevices = 30;

struct PushProofWords {
    Q_DECLARE_TR_FUNCTIONS(PushProof)
};

QString trialText(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}
} // namespace

ProofWords proofWords(const QJsonObject& trial, const QString& device)
{
    const QString answer = trialText(trial, "answer");
    const QString took = durationWords(trial.value(QLatin1String("took_ms")).toInteger());
    if (trial.value(QLatin1String("delivered")).toBool()) {
        return {
            State::Ok, PushProofWords::tr("Apple took the push for %1.").arg(quoted(device)),
            PushProofWords::tr("The certificate works. The answer came after %1; the device calls when it is awake and "
                               "online.")
                .arg(took)};
    }
    if (trial.value(QLatin1String("accepted")).toBool()) {
        return device.isEmpty()
                   ? ProofWords{State::Ok, PushProofWords::tr("Apple’s push service takes the certificate."),
                                PushProofWords::tr(
                                    "The push went to nobody, and Apple said just that, after %1. With a wrong "
                                    "certificate it would have hung up.")
                                    .arg(took)}
                   : ProofWords{
                         State::Warning,
                         PushProofWords::tr("Apple takes the certificate, but not the push for %1.")
                             .arg(quoted(device)),
                         PushProofWords::tr("The device’s push token has ended. It sends a new one when it calls or "
                                            "enrolls again. The certificate works.")};
    }
    if (answer == QLatin1String("enrolled with another topic")) {
        return {State::Warning, PushProofWords::tr("%1 answers to another topic.").arg(quoted(device)),
                PushProofWords::tr("It can’t be woken with this certificate until it is enrolled again. Try another "
                                   "device, or none.")};
    }
    if (answer.endsWith(QLatin1String("certificate expired")) && !answer.contains(QLatin1String("alert"))) {
        return {State::Failed, PushProofWords::tr("The certificate has ended."),
                PushProofWords::tr("Choose Renew on its row in Apple’s portal, and take the new one in.")};
    }
    if (answer.contains(QLatin1String(" alert "))) { // TLS: it hung up over our certificate
        return {State::Failed, PushProofWords::tr("Apple refuses the certificate."),
                PushProofWords::tr("The push service hung up on it: %1. It has ended, was revoked, or isn’t Apple’s. "
                                   "Download the newest one from its row in Apple’s portal and take it in.")
                    .arg(visibleText(answer))};
    }
    if (answer.startsWith(QLatin1String("403"))) {
        return {
            State::Failed, PushProofWords::tr("Apple refuses the certificate."),
            PushProofWords::tr("It was revoked, or replaced by a newer one. Download the newest one from its row in "
                               "Apple’s portal and take it in.")};
    }
    if (answer.startsWith(QLatin1Char('4')) || answer.startsWith(QLatin1Char('5'))) {
        return {State::Warning, PushProofWords::tr("Apple gave no clear answer."),
                PushProofWords::tr("It said: %1. Try again in a moment.").arg(visibleText(answer))};
    }
    return {State::Failed, PushProofWords::tr("Apple’s push service can’t be reached."),
            PushProofWords::tr(
                "This computer must be able to open api.push.apple.com, port 443 or 2197. The reason: %1. The "
                "certificate is kept; try again once the way is free.")
                .arg(visibleText(answer))};
}

ProofWords ownProofWords(const QJsonObject& trial, const QString& service)
{
    const QString where = isolated(service);
    if (trial.value(QLatin1String("accepted")).toBool()) {
        return {State::Ok, PushProofWords::tr("The push service at %1 takes the certificate.").arg(where),
                PushProofWords::tr("It isn’t Apple’s, which may judge otherwise.")};
    }
    return {State::Failed, PushProofWords::tr("The push service at %1 didn’t take it.").arg(where),
            PushProofWords::tr("It isn’t Apple’s. The reason: %1. The certificate is kept; try again once that is put "
                               "right.")
                .arg(visibleText(trialText(trial, "answer")))};
}

ProofPage::ProofPage(server::Control& control, const Clock& clock, CertificateWalk& walk)
    : CertificatePage(control, clock, walk, tr("Proof")), m_device(new QComboBox),
      m_try(new Button(QStringLiteral("wake"), tr("Try it now"), Button::Kind::Standard)),
      m_result(new MessageBar(nullptr, MessageBar::Closing::ByCause))
{
    tellWhere();
    m_device->setObjectName(QStringLiteral("proofDevice"));
    m_device->setMaximumWidth(380);
    m_try->setObjectName(QStringLiteral("tryPush"));
    m_result->setObjectName(QStringLiteral("proof"));
    addField(tr("Wake"), m_device, tr("The person notices nothing: the device only asks whether there is work."));
    column()->addWidget(m_try, 0, Qt::AlignLeading);
    column()->addSpacing(10);
    column()->addWidget(m_result);
    column()->addStretch(1);
    connect(m_try, &QPushButton::clicked, this, &ProofPage::tryIt);
    setFocusProxy(m_try);
    showDevices({});
}

void ProofPage::tellWhere()
{
    const QString own = standing().ownService;
    if (own.isEmpty()) {
        setWords(tr("Does Apple take it?"),
                 tr("Espalier connects to Apple’s push service with the new certificate and sends one push. Without a "
                    "device it goes to nobody, which proves as much."));
    } else {
        setWords(tr("Does the push service take it?"),
                 tr("This server was started with a push service that isn’t Apple’s: %1. What is tried here says "
                    "nothing of Apple’s.")
                     .arg(isolated(own)));
    }
}

void ProofPage::refresh()
{
    tellWhere();
    const QString serial = standing().certificate ? standing().certificate->serial : QString();
    if (serial != m_serial) { // what was proven of another one says nothing of this
        m_serial = serial;
        m_accepted = false;
        m_result->clear();
    }
    m_try->setEnabled(!serial.isEmpty());
    if (standing().enrolled == 0) {
        return;
    }
    control().call(QStringLiteral("device.list"),
                   {{QStringLiteral("state"), QStringLiteral("enrolled")},
                    {QStringLiteral("most"), mostDevices},
                    {QStringLiteral("sort"), QStringLiteral("last_seen")},
                    {QStringLiteral("descending"), true}},
                   this, [this](const Result<QJsonValue>& list) {
                       if (list) { // without them the certificate alone is tried
                           showDevices(list->toObject().value(QLatin1String("rows")).toArray());
                       }
                   });
}

void ProofPage::showDevices(const QJsonArray& rows)
{
    const qint64 before = m_device->currentData().toLongLong();
    m_device->clear();
    m_device->addItem(tr("No device, only the certificate"), 0);
    for (const QJsonValue& value : rows) {
        const QJsonObject device = value.toObject();
        if (trialText(device, "state") == QLatin1String("enrolled")) {
            m_device->addItem(visibleText(trialText(device, "name")), device.value(QLatin1String("id")).toInteger());
        }
    }
    m_device->setCurrentIndex(std::max(0, m_device->findData(before)));
}

void ProofPage::tryIt()
{
    const qint64 id = m_device->currentData().toLongLong();
    const QString device = id > 0 ? m_device->currentText() : QString();
    m_try->setEnabled(false);
    m_try->setText(tr("Waiting for the answer…"));
    m_result->clear();
    clearError();
    control().call(QStringLiteral("push_cert.test"),
                   id > 0 ? QJsonObject{{QStringLiteral("device"), id}} : QJsonObject(), this,
                   [this, device](const Result<QJsonValue>& result) {
                       m_try->setEnabled(true);
                       m_try->setText(tr("Try it now"));
                       if (!result) {
                           showError(userSentence(result.error(), tr("The push was not tried.")));
                           return;
                       }
                       const QJsonObject trial = result->toObject();
                       m_accepted = trial.value(QLatin1String("accepted")).toBool();
                       const ProofWords words = standing().ownService.isEmpty()
                                                    ? proofWords(trial, device)
                                                    : ownProofWords(trial, standing().ownService);
                       m_result->set(words.state, words.what, words.why);
                       Q_EMIT changed();
                   });
}

QString ProofPage::summary() const
{
    return !m_accepted ? QString() : standing().ownService.isEmpty() ? tr("Apple takes it") : tr("Taken, not by Apple");
}

} // namespace espalier::ui
