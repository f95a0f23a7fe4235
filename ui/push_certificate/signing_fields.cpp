#include "ui/push_certificate/signing_fields.h"

#include "ui/common/button.h"
#include "ui/common/file_field.h"
#include "ui/common/labelled_line.h"
#include "ui/common/text_label.h"
#include "ui/push_certificate/account_page.h"
#include "ui/push_certificate/certificate_page.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int SecretFieldWidth = 380;

QVBoxLayout* columnOf(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 2, 0, 8);
    return column;
}
} // namespace

VendorFields::VendorFields(QWidget* parent)
    : QWidget(parent), m_certificate(new FileField(tr("Vendor certificate"),
                                                   tr("Certificates (*.p12 *.pfx *.pem *.cer *.crt);;All files (*)"))),
      m_key(new FileField(tr("Its private key, if it is a file of its own"), tr("Keys (*.pem *.key);;All files (*)"))),
      m_chain(new FileField(tr("Chain: Apple’s intermediate and root, if they are not in the file"),
                            tr("Certificates (*.pem *.cer *.crt);;All files (*)"))),
      m_fetch(new QCheckBox(tr("Fetch what the chain lacks from the addresses in the certificate"))),
      m_password(nullptr)
{
    m_fetch->setObjectName(QStringLiteral("fetchIssuers"));
    m_fetch->setChecked(true);
    m_certificate->setObjectName(QStringLiteral("vendorCertificate"));
    m_key->setObjectName(QStringLiteral("vendorKey"));
    m_chain->setObjectName(QStringLiteral("vendorChain"));
    auto* column = columnOf(this);
    for (FileField* field : {m_certificate, m_key, m_chain}) {
        column->addWidget(field);
        connect(field, &FileField::changed, this, &VendorFields::changed);
    }
    column->addWidget(m_fetch);
    m_password = addSecretLine(column, tr("Password of the file, if it has one"), "vendorPassword");
    m_password->setMaximumWidth(SecretFieldWidth);
}

bool VendorFields::isEmpty() const
{
    return m_certificate->isEmpty();
}

QJsonObject VendorFields::arguments() const
{
    QJsonObject arguments{{QStringLiteral("vendor_base64"), base64Text(m_certificate->content())},
                          {QStringLiteral("fetch_issuers"), m_fetch->isChecked()}};
    if (!m_key->isEmpty()) {
        arguments.insert(QStringLiteral("vendor_key_base64"), base64Text(m_key->content()));
    }
    if (!m_chain->isEmpty()) {
        arguments.insert(QStringLiteral("chain_base64"), base64Text(m_chain->content()));
    }
    if (!m_password->text().isEmpty()) {
        arguments.insert(QStringLiteral("password"), m_password->text());
    }
    return arguments;
}

void VendorFields::clear()
{
    for (FileField* field : {m_certificate, m_key, m_chain}) {
        field->clear();
    }
    m_password->clear();
}

MdmcertFields::MdmcertFields(QWidget* parent)
    : QWidget(parent), m_terms(new TextLabel({}, TextRole::Second, &Theme::text2)),
      m_open(new Button({}, Button::Kind::Link)), m_mail(nullptr), m_productKey(nullptr)
{
    auto* column = columnOf(this);
    m_terms->setWordWrap(true);
    column->addWidget(m_terms);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    connect(m_open, &QPushButton::clicked, this, [this] {
        QUrl page;
        page.setScheme(QStringLiteral("https"));
        page.setHost(m_host);
        QDesktopServices::openUrl(page);
    });
    m_mail = addLine(column, tr("Registered mail address"), "mdmcertMail");
    m_productKey = addSecretLine(column, tr("Product key"), "mdmcertKey");
    for (QLineEdit* edit : {m_mail, m_productKey}) {
        edit->setMaximumWidth(SecretFieldWidth);
        connect(edit, &QLineEdit::textChanged, this, &MdmcertFields::changed);
        connect(edit, &QLineEdit::textEdited, this, [this] { m_edited = true; });
    }
}

void MdmcertFields::setService(const QString& host, bool isFree)
{
    m_host = host;
    m_open->setText(tr("Open %1").arg(host));
    m_terms->setText(isFree ? tr("A free service of volunteers, for trials and small offices. It has terms of its "
                                 "own. Register your mailbox there first; the product key is given by whoever runs "
                                 "the service.")
                            : tr("The service that is set here (mdmcert_url) in place of mdmcert.download. Register "
                                 "your mailbox there first; it has a product key for you."));
}

void MdmcertFields::setKnown(const QString& mail)
{
    m_hasKey = !mail.isEmpty();
    if (m_mail->text().isEmpty()) {
        m_mail->setText(mail);
    }
    m_productKey->setPlaceholderText(m_hasKey ? tr("The one used before") : QString());
}

bool MdmcertFields::isComplete() const
{
    return looksLikeAccount(m_mail->text().trimmed()) && (m_hasKey || !m_productKey->text().trimmed().isEmpty());
}

bool MdmcertFields::isEdited() const
{
    return m_edited;
}

void MdmcertFields::forgetKey()
{
    m_productKey->clear();
    m_edited = false;
}

QJsonObject MdmcertFields::arguments() const
{
    QJsonObject arguments{{QStringLiteral("mail"), m_mail->text().trimmed()}};
    if (!m_productKey->text().trimmed().isEmpty()) {
        arguments.insert(QStringLiteral("product_key"), m_productKey->text().trimmed());
    }
    return arguments;
}

} // namespace espalier::ui
