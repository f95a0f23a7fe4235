// A pkiMessage, the query it may come in, and the answer to it.
#include "scep/message.h"
#include "scep/query.h"
#include "tests/fuzz/fixed_identity.h"

using namespace espalier;
using namespace espalier::scep;

namespace {

void serve(QByteArrayView der)
{
    const auto request = readRequest(der);
    if (!request) {
        return;
    }
    (void)request->type();
    if (!failureReply(*request, fuzz::authority())) {
        std::abort(); // whoever sent a message gets an answer
    }
    const auto cipher = crypto::envelopeCipher(request->envelope);
    const auto content = crypto::decrypt(request->envelope, fuzz::authority().key);
    const auto csr = content ? crypto::CertificateRequest::read(content->view()) : Failure(content.error());
    if (cipher && csr && request->signer.isRsa()) {
        (void)csr->challengePassword();
        (void)successReply(*request, fuzz::authority(), fuzz::authority().certificate, *cipher);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    serve(bytes);
    if (const auto message = messageFromQuery(bytes)) {
        serve(*message);
    }
    return 0;
}
