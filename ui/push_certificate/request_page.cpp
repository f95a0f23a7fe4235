#include "ui/push_certificate/request_page.h"

#include "ui/common/check_line.h"
#include "ui/common/device_text.h"
#include "ui/common/file_field.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/push_certificate/request_file.h"
#include "ui/push_certificate/vendor_refusal.h"

#include <QVBoxLayout>

namespace espalier::ui {

RequestPage::RequestPage(server::Control& control, const Clock& clock, CertificateWalk& walk)
    : CertificatePage(control, clock, walk, tr("Request")), m_key(new CheckLine(tr("Private key made and sealed"))),
      m_csr(new CheckLine(tr("Request for this key (CSR)"))), m_signed(new CheckLine(tr("Signed by an MDM vendor"))),
      m_verified(new CheckLine(tr("Signature, chain and key verified here"))), m_waiting(nullptr), m_fileWords(nullptr),
      m_upload(new RequestFile(QStringLiteral("PushCertificateRequest.plist"), tr("For Apple’s portal"))),
      m_csrFile(new RequestFile(QStringLiteral("push-certificate.csr"), tr("For whoever signs it"))),
      m_answer(new FileField(tr("What came back signed"), tr("Signed requests (*.plist *.req *.b64 *.txt *.p7);;"
                                                             "All files (*)")))
{
    m_answer->setObjectName(QStringLiteral("signedRequest"));
    m_upload->setObjectName(QStringLiteral("upload"));
    m_csrFile->setObjectName(QStringLiteral("csr"));
    for (CheckLine* line : {m_key, m_csr, m_signed, m_verified}) {
        column()->addWidget(line);
    }
    column()->addSpacing(14);
    m_waiting = addParagraph({});
    m_fileWords = addParagraph({});
    column()->addSpacing(4);
    column()->addWidget(m_csrFile);
    column()->addWidget(m_answer);
    column()->addWidget(m_upload);
    column()->addStretch(1);
    const auto notSaved = [this](const Error& error) {
        UserSentence sentence = userSentence(error, tr("The request was not saved."));
        sentence.next = tr("Choose another place.");
        showError(sentence);
    };
    connect(m_upload, &RequestFile::failed, this, notSaved);
    connect(m_csrFile, &RequestFile::failed, this, notSaved);
    connect(m_answer, &FileField::changed, this, &RequestPage::takeSigned);
}

void RequestPage::refresh()
{
    const bool ready = standing().isSigned();
    if (ready && !standing().request->apple) {
        setWords(tr("The request is signed, but not for Apple"),
                 tr("It has been checked. Apple would refuse it: whoever signed it stands under another root."));
    } else {
        setWords(ready ? tr("The request is ready") : tr("The request waits for its signature"),
                 ready ? tr("It has been checked as Apple will check it.")
                       : tr("The key is safe. You can close this and come back another day."));
    }
    if (!standing().request) {
        return;
    }
    const PushStanding::Request& request = *standing().request;
    showChecks();
    const bool byMail = request.askedMdmcert && walk().way != SigningWay::Elsewhere;
    m_waiting->setVisible(!ready);
    m_waiting->setText(byMail ? tr("%1 sends a mail to %2. Save its attachment, whose name ends in .p7, and drop it "
                                   "below: only this computer can open it.")
                                    .arg(standing().signingService, isolated(request.mdmcertMail))
                              : tr("Give the request (CSR) to whoever signs it, and drop below what comes back: the "
                                   "finished PushCertificateRequest."));
    m_fileWords->setVisible(ready);
    m_fileWords->setText(tr("Save the file, or drag it onto Apple’s page on the next step."));
    m_csrFile->setContent(request.csrPem);
    m_csrFile->setVisible(!ready && !byMail);
    m_answer->setVisible(!ready);
    m_upload->setContent(request.upload);
    m_upload->setVisible(ready);
    Q_EMIT changed();
}

void RequestPage::showChecks()
{
    const PushStanding::Request& request = *standing().request;
    m_key->set(State::Ok, momentWords(request.createdAt, now()));
    m_csr->set(State::Ok, tr("RSA 2048 bits, SHA-256"));
    if (!standing().isSigned()) {
        m_signed->set(State::Waiting, request.askedMdmcert ? tr("The mail is awaited") : tr("Not yet"));
        m_verified->set(State::Unknown, tr("Once it is signed"));
        return;
    }
    const bool foreign = !request.apple;
    const bool soon = walk().vendorWarnings.contains(QStringLiteral("expires-soon"));
    const QString signer = visibleText(request.signer);
    m_signed->set(foreign || soon ? State::Warning : State::Ok, foreign ? tr("%1, not under Apple’s root").arg(signer)
                                                                : soon  ? tr("%1, which ends soon").arg(signer)
                                                                        : signer);
    m_verified->set(State::Ok, foreign ? tr("They fit together") : tr("As Apple will check it"));
}

void RequestPage::takeSigned()
{
    if (m_answer->isEmpty() || !standing().request) {
        return;
    }
    call(QStringLiteral("push_request.take"),
         {{QStringLiteral("request"), standing().request->id},
          {QStringLiteral("content_base64"), base64Text(m_answer->content())}},
         signedRequestRefusal, [this](const QJsonObject&) {
             m_answer->clear();
             Q_EMIT standingMoved();
         });
}

QString RequestPage::summary() const
{
    if (!standing().request) {
        return walk().way == SigningWay::Existing ? tr("Not needed") : QString();
    }
    return !standing().isSigned()      ? tr("Key made and sealed")
           : standing().request->apple ? tr("Ready for Apple")
                                       : tr("Signed, not for Apple");
}

bool RequestPage::isComplete() const
{
    return standing().isSigned();
}

} // namespace espalier::ui
