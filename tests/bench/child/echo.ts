import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Request,
} from 'botbuilder'
import { createServer, plugins } from 'restify'
import { credentialsFor } from '../../teams/credentials.ts'

const [openIdUrl = '', appId = ''] = process.argv.slice(2)
const botFramework = 'https://api.botframework.com'

const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication(
    {
      ToChannelFromBotLoginUrl: 'https://login.invalid',
      ToChannelFromBotOAuthScope: botFramework,
      ToBotFromChannelTokenIssuer: botFramework,
      OAuthUrl: botFramework,
      ToBotFromChannelOpenIdMetadataUrl: openIdUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: openIdUrl,
      CallerId: 'urn:botframework:azure',
    },
    credentialsFor(appId),
  ),
)
const bot = new ActivityHandler()
bot.onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`)
  await next()
})

const server = createServer()
server.use(plugins.bodyParser())
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as unknown as Request, response, (context) => bot.run(context))
})
server.listen(0, '127.0.0.1', () => process.send?.(server.address().port))
process.on('disconnect', () => process.exit(0))
