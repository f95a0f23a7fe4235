#include "catalogue/yaml_document.h"

#include <yaml-cpp/eventhandler.h>

#include <sstream>

namespace espalier::catalogue {

namespace {

class NoListener final : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

} // namespace

Result<YAML::Node> readYamlDocument(QByteArrayView bytes)
{
    const std::string text(bytes.data(), size_t(bytes.size()));
    // Counted first, and only to two: the library takes a comma that stands alone for documents without end (seen with
    // 0.7), and YAML::LoadAll would gather them until the memory is gone.
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    NoListener nobody;
    if (!parser.HandleNextDocument(nobody)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("there is nothing in it"));
    }
    if (parser.HandleNextDocument(nobody)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("there is more in it than one document"));
    }
    return YAML::Load(text);
}

} // namespace espalier::catalogue
