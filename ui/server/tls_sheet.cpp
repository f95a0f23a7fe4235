#include "ui/server/tls_sheet.h"

#include "base/error_kind.h"
#include "ui/common/button.h"
#include "ui/common/choice_card.h"
#include "ui/common/labelled_line.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/path_field.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/tls_words.h"
#include "ui/server/acme_form.h"
#include "ui/server/acme_progress.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>

namespace espalier::ui {

namespace {

constexpr int TlsWidth = 600;

QVBoxLayout* fieldsIn(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(space::large, 0, 0, space::small);
    column->setSpacing(space::medium);
    return column;
}

} // namespace

TlsSheet::TlsSheet(server::Control& control, QWidget* over)
    : Sheet(over), m_control(control), m_message(new MessageBar), m_acme(new AcmeForm),
      m_certificate(
          new PathField(tr("Certificate chain"), PathField::Of::ExistingFile, tr("Certificates (*.pem *.crt *.cer)"))),
      m_key(new PathField(tr("Private key"), PathField::Of::ExistingFile, tr("Keys (*.pem *.key)"))),
      m_pkcs12(new PathField(tr("File"), PathField::Of::ExistingFile, tr("Certificates with key (*.p12 *.pfx)"))),
      m_form(new QWidget), m_progress(new AcmeProgress(control)),
      m_despite(new QCheckBox(tr("Use it all the same: those devices have to be enrolled anew"))),
      m_use(new Button(QString(), Button::Kind::Primary))
{
    setPanelWidth(TlsWidth);
    setTitle(tr("TLS certificate"));
    m_certificate->setNames(QStringLiteral("tlsCertificate"));
    m_key->setNames(QStringLiteral("tlsKey"));
    m_pkcs12->setNames(QStringLiteral("tlsPkcs12"));
    m_use->setObjectName(QStringLiteral("useTls"));

    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::medium);
    form->addWidget(paragraph(tr("Devices look at it with every call. Whichever way it comes, it is served at once and "
                                 "nothing restarts. One that devices would refuse is not taken.")));
    form->addWidget(choices());
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(BodyPadding, BodyPadding, BodyPadding, BodyPadding);
    column->setSpacing(space::medium);
    column->addWidget(m_message);
    column->addWidget(m_form);
    column->addWidget(m_progress);
    m_despite->setObjectName(QStringLiteral("tlsDespitePinned"));
    m_despite->hide();
    column->addWidget(m_despite);
    column->addStretch(1);
    setBody(new PageScroll(content), 0);

    auto* cancel = new Button(Sheet::tr("Cancel"), Button::Kind::Standard);
    foot()->addWidget(cancel);
    foot()->addWidget(m_use);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_use, &QPushButton::clicked, this, &TlsSheet::send);
    connect(this, &Sheet::dismissed, m_progress, &AcmeProgress::giveUp);
    connect(this, &Sheet::dismissed, m_password, &QLineEdit::clear);
    connect(m_progress, &AcmeProgress::issued, this, [this] {
        Q_EMIT replaced();
        dismiss();
    });
    connect(m_progress, &AcmeProgress::failed, this, [this](const QString& why) {
        showProgress(false);
        m_message->set(State::Failed, tr("The certificate authority gave no certificate."), why);
    });
    showProgress(false);
    m_control.call(QStringLiteral("tls.show"), {}, this, [this](const Result<QJsonValue>& result) {
        if (result) {
            show(result->toObject());
        }
    });
}

QWidget* TlsSheet::choices()
{
    m_choices = {
        new ChoiceCard(tr("From a public authority"),
                       tr("Let’s Encrypt or another one, over ACME. Free, and trusted by every device.")),
        new ChoiceCard(tr("From two files"), tr("Chain and key as PEM. They are watched: what replaces them is "
                                                "served within seconds.")),
        new ChoiceCard(tr("From a .p12 file"), tr("Certificate, chain and key in one file, watched as well.")),
        new ChoiceCard(tr("From Espalier itself"), tr("For a lab. Devices trust it only once they are enrolled, "
                                                      "or somebody has told them to."))};
    const std::array names{"tlsByAcme", "tlsByFiles", "tlsByPkcs12", "tlsByOwn"};
    auto* own = new QWidget;
    auto* words = fieldsIn(own);
    words->addWidget(
        paragraph(tr("The page of a link then offers the certificate with the steps for its reader: on iPhone "
                     "and iPad it is switched on in Settings under General, About, Certificate Trust "
                     "Settings; on a Mac it is set to Always Trust in Keychain Access.")));
    auto* acme = new QWidget;
    fieldsIn(acme)->addWidget(m_acme);
    m_fields = {acme, fieldsOfFiles(), fieldsOfPkcs12(), own};
    auto* all = new QWidget; // radio buttons exclude each other among siblings
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    for (size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i]->setObjectName(QLatin1String(names[i]));
        column->addWidget(m_choices[i]);
        column->addWidget(m_fields[i]);
        connect(m_choices[i], &QAbstractButton::toggled, this, &TlsSheet::check);
    }
    m_choices[Acme]->setChecked(true);
    connect(m_acme, &AcmeForm::changed, this, &TlsSheet::check);
    for (const PathField* field : {m_certificate, m_key, m_pkcs12}) {
        connect(field, &PathField::changed, this, &TlsSheet::check);
    }
    return all;
}

QWidget* TlsSheet::fieldsOfFiles()
{
    auto* fields = new QWidget;
    auto* column = fieldsIn(fields);
    column->addWidget(m_certificate);
    column->addWidget(m_key);
    column->addWidget(
        paragraph(tr("The whole chain, the server’s own certificate first. A copy is kept, the key sealed, and "
                     "is served when the files spoil.")));
    return fields;
}

QWidget* TlsSheet::fieldsOfPkcs12()
{
    auto* fields = new QWidget;
    auto* column = fieldsIn(fields);
    column->addWidget(m_pkcs12);
    m_password = addSecretLine(column, tr("Password of the file, if it has one"), "tlsPassword");
    return fields;
}

void TlsSheet::show(const QJsonObject& tls)
{
    const QString known = tls.value(QLatin1String("way")).toString();
    const QString certificate = tls.value(QLatin1String("certificate_file")).toString();
    const bool isPkcs12 = known == QLatin1String("pkcs12");
    (isPkcs12 ? m_pkcs12 : m_certificate)->setPath(certificate);
    m_key->setPath(tls.value(QLatin1String("key_file")).toString());
    const QJsonObject acme = tls.value(QLatin1String("acme")).toObject();
    m_acme->show(acme.value(QLatin1String("terms")).toObject());
    if (known == QLatin1String("files")) {
        m_choices[Files]->setChecked(true);
    } else if (isPkcs12) {
        m_choices[Pkcs12]->setChecked(true);
    }
    if (!acme.value(QLatin1String("has_certbot")).toBool()) {
        m_choices[Acme]->setEnabled(false);
        m_choices[Acme]->setToolTip(tr("certbot is not installed on this computer"));
        if (m_choices[Acme]->isChecked()) {
            m_choices[Files]->setChecked(true);
        }
    }
    const QString phase = acme.value(QLatin1String("phase")).toString();
    if (phase == QLatin1String("running") || phase == QLatin1String("waits_for_record")) {
        showProgress(true);
        m_progress->follow(acme);
    }
}

TlsSheet::Way TlsSheet::way() const
{
    for (int i = 0; i < ways; ++i) {
        if (m_choices[size_t(i)]->isChecked()) {
            return Way(i);
        }
    }
    return Acme;
}

bool TlsSheet::isComplete() const
{
    switch (way()) {
    case Acme:
        return m_acme->isComplete();
    case Files:
        return m_certificate->isWhole() && m_key->isWhole();
    case Pkcs12:
        return m_pkcs12->isWhole();
    case Own:
        break;
    }
    return true;
}

void TlsSheet::check()
{
    for (int i = 0; i < ways; ++i) {
        m_fields[size_t(i)]->setVisible(way() == Way(i));
    }
    m_use->setText(way() == Acme ? tr("Get the certificate") : tr("Use it"));
    m_use->setEnabled(!m_isSending && isComplete());
}

void TlsSheet::showProgress(bool isUnderWay)
{
    m_isSending = isUnderWay;
    m_form->setVisible(!isUnderWay);
    m_progress->setVisible(isUnderWay);
    m_use->setVisible(!isUnderWay);
    check();
}

void TlsSheet::send()
{
    const Way chosen = way();
    QString operation;
    QJsonObject arguments;
    switch (chosen) {
    case Acme:
        operation = QStringLiteral("tls.use_acme");
        arguments = m_acme->arguments();
        break;
    case Files:
        operation = QStringLiteral("tls.use_files");
        arguments = {{QStringLiteral("certificate"), m_certificate->path()}, {QStringLiteral("key"), m_key->path()}};
        break;
    case Pkcs12:
        operation = QStringLiteral("tls.use_pkcs12");
        arguments = {{QStringLiteral("file"), m_pkcs12->path()}, {QStringLiteral("password"), m_password->text()}};
        break;
    case Own:
        operation = QStringLiteral("tls.use_authority");
        break;
    }
    if (m_despite->isChecked()) {
        arguments.insert(QStringLiteral("despite_pinned"), true);
    }
    m_message->clear();
    m_isSending = true;
    check();
    m_control.call(operation, arguments, this,
                   [this, chosen](const Result<QJsonValue>& result) { finish(chosen, result); });
}

void TlsSheet::finish(Way way, const Result<QJsonValue>& result)
{
    m_isSending = false;
    check();
    if (!result) {
        const bool cutsOff = isOfKind(result.error(), QLatin1String("tls-pinned"));
        m_despite->setVisible(cutsOff || m_despite->isVisible());
        m_message->set(tlsSentence(result.error(), cutsOff
                                                       ? tr("Stopped: this certificate would cut off enrolled devices.")
                                                       : tr("The TLS certificate was not replaced.")));
        return;
    }
    if (way == Acme) {
        showProgress(true);
        m_progress->follow(result->toObject().value(QLatin1String("acme")).toObject());
        return;
    }
    Q_EMIT replaced();
    dismiss();
}

} // namespace espalier::ui
