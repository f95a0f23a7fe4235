#include "ui/push_certificate/signing_page.h"

#include "ui/common/card.h"
#include "ui/common/choice_card.h"
#include "ui/common/text_label.h"
#include "ui/push_certificate/signing_fields.h"
#include "ui/push_certificate/vendor_refusal.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace espalier::ui {

SigningPage::SigningPage(server::Control& control, const Clock& clock, CertificateWalk& walk)
    : CertificatePage(control, clock, walk, tr("How to sign")), m_vendor(new VendorFields), m_mdmcert(new MdmcertFields)
{
    setWords(tr("Who signs the request?"), tr("Apple’s portal takes a request only with the signature of an MDM "
                                              "vendor. The private key of the certificate stays here whoever signs."));
    addWay(SigningWay::OwnVendor, tr("Our own vendor certificate"),
           tr("For members of Apple’s developer program with the MDM CSR right. Signed on this computer."), m_vendor);
    addWay(SigningWay::Mdmcert, QString::fromLatin1(freeService),
           tr("Sends the request there; the signed one comes by mail, and is opened here."), m_mdmcert);
    addWay(SigningWay::Elsewhere, tr("Somebody else signs it"),
           tr("Makes the request (CSR) only. Come back with the signed one, today or another day."));
    addWay(SigningWay::Existing, tr("I have a push certificate already"),
           tr("A .p12 file, or certificate and key. Nothing has to be requested."));
    column()->addStretch(1);
    auto* sealed = new Card(tr("First the key"), nullptr, Card::Look::Sunken);
    auto* words = new TextLabel(tr("Before anything leaves, Espalier makes the private key and seals it in the data "
                                   "folder. Without it, what Apple issues would be worth nothing."),
                                TextRole::Body, &Theme::text2);
    words->setWordWrap(true);
    sealed->body()->addWidget(words);
    setSideCard(sealed);
    connect(m_vendor, &VendorFields::changed, this, &SigningPage::adapt);
    connect(m_mdmcert, &MdmcertFields::changed, this, &SigningPage::adapt);
}

void SigningPage::addWay(SigningWay way, const QString& title, const QString& words, QWidget* fields)
{
    auto* choice = new ChoiceCard(title, words);
    choice->setObjectName(QStringLiteral("way-") + name(way));
    m_ways.insert(way, choice);
    column()->addWidget(choice);
    if (fields != nullptr) {
        column()->addWidget(fields);
    }
    connect(choice, &QRadioButton::toggled, this, [this, way, fields](bool on) {
        if (fields != nullptr) {
            fields->setVisible(on);
        }
        if (on) {
            walk().way = way;
            setFocusProxy(m_ways.value(way));
            adapt();
        }
    });
    if (fields != nullptr) {
        fields->hide();
    }
}

void SigningPage::adapt()
{
    clearError();
    Q_EMIT changed();
}

void SigningPage::refresh()
{
    m_ways.value(SigningWay::Mdmcert)->setText(standing().signingService);
    m_mdmcert->setService(standing().signingService, !standing().hasOwnSigner());
    if (standing().request) {
        m_mdmcert->setKnown(standing().request->mdmcertMail);
    }
    m_ways.value(walk().way)->setChecked(true);
    Q_EMIT changed();
}

QString SigningPage::summary() const
{
    return m_ways.value(walk().way)->text();
}

bool SigningPage::isComplete() const
{
    switch (walk().way) {
    case SigningWay::OwnVendor:
        return standing().isSigned() || !m_vendor->isEmpty();
    case SigningWay::Mdmcert:
        return standing().isSigned() || (standing().request && standing().request->askedMdmcert) ||
               m_mdmcert->isComplete();
    case SigningWay::Elsewhere:
    case SigningWay::Existing:
        break;
    }
    return true;
}

void SigningPage::proceed()
{
    switch (walk().way) {
    case SigningWay::OwnVendor:
        if (m_vendor->isEmpty()) {
            break; // signed before
        }
        withRequest([this](qint64 request) { sign(request); });
        return;
    case SigningWay::Mdmcert:
        if (standing().isSigned() || !m_mdmcert->isComplete() ||
            (standing().request && standing().request->askedMdmcert && !m_mdmcert->isEdited())) {
            break; // asked before
        }
        withRequest([this](qint64 request) { askMdmcert(request); });
        return;
    case SigningWay::Elsewhere:
        withRequest([this](qint64) { Q_EMIT proceeded(); });
        return;
    case SigningWay::Existing:
        break;
    }
    Q_EMIT proceeded();
}

// Its key is made and sealed by the server before anything else happens.
void SigningPage::withRequest(const std::function<void(qint64 request)>& then)
{
    if (standing().request) {
        then(standing().request->id);
        return;
    }
    call(QStringLiteral("push_request.create"), {{QStringLiteral("apple_account"), walk().appleAccount}},
         because(tr("The request was not made.")),
         [then](const QJsonObject& made) { then(made.value(QLatin1String("id")).toInteger()); });
}

void SigningPage::sign(qint64 request)
{
    QJsonObject arguments = m_vendor->arguments();
    arguments.insert(QStringLiteral("request"), request);
    call(QStringLiteral("push_request.sign"), arguments, vendorRefusal, [this](const QJsonObject& done) {
        walk().vendorWarnings.clear();
        const QJsonArray warnings = done.value(QLatin1String("warnings")).toArray();
        for (const QJsonValue& warning : warnings) {
            walk().vendorWarnings.append(warning.toString());
        }
        m_vendor->clear();
        Q_EMIT proceeded();
    });
}

void SigningPage::askMdmcert(qint64 request)
{
    QJsonObject arguments = m_mdmcert->arguments();
    arguments.insert(QStringLiteral("request"), request);
    call(QStringLiteral("push_request.ask_mdmcert"), arguments,
         because(tr("%1 has not taken the request.").arg(standing().signingService)), [this](const QJsonObject&) {
             m_mdmcert->forgetKey();
             Q_EMIT proceeded();
         });
}

} // namespace espalier::ui
